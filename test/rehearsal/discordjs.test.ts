/** The real discord.js against the stand-in: what a bot does from login to shutdown. */
import {
  AttachmentBuilder,
  ButtonBuilder,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PushedClock } from '../../src/rehearsal/clock.ts';
import { type Actor, actor, appears, textOf } from '../../src/rehearsal/member.ts';
import { StandIn } from '../../src/rehearsal/server.ts';
import { connect, eventually } from './client.ts';

const ECHO = {
  name: 'echo',
  description: 'Says it again',
  options: [
    { type: 3, name: 'text', description: 'What to say', required: true, max_length: 50 },
    { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 3 },
    { type: 3, name: 'mood', description: 'In which mood', autocomplete: true },
  ],
};
const MANAGE = { name: 'manage', description: 'For managers', default_member_permissions: '32' };

let standIn: StandIn;
let clock: PushedClock;
let client: Client<true> | undefined;
let mara: Actor;
let jonas: Actor;

beforeEach(async () => {
  clock = new PushedClock();
  standIn = await StandIn.start({ clock });
  mara = actor(standIn, 'Mara', 'general');
  jonas = actor(standIn, 'Jonas', 'general', 'The Newsroom');
});
afterEach(async () => {
  expect(standIn.mishaps).toEqual([]);
  await client?.destroy();
  client = undefined;
  await standIn.close();
});

async function start(run: (interaction: Interaction) => Promise<unknown>): Promise<Client<true>> {
  client = await connect(standIn, run);
  await client.rest.put(`/applications/${client.application.id}/commands`, { body: [ECHO, MANAGE] });
  return client;
}

const onCommand = (run: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => (interaction: Interaction) =>
  interaction.isChatInputCommand() ? run(interaction) : Promise.resolve();

async function code(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DiscordAPIError ? error.code : error;
}

describe('a bot on the real discord.js', () => {
  it('logs in, registers commands, and answers a member with what was typed', async () => {
    await start(
      onCommand((interaction) =>
        interaction.reply(`${interaction.options.getString('text')} ${interaction.options.getInteger('times')}`),
      ),
    );
    const exchange = await mara.command('/echo text:good morning times:2');
    expect(exchange.text).toBe('good morning 2');
    expect(jonas.sees()).toContain(exchange.message);
  });

  it('defers, edits with a file, follows up and takes back', async () => {
    await start(
      onCommand(async (interaction) => {
        await interaction.deferReply();
        await interaction.editReply({
          content: 'here',
          files: [new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'x.csv' })],
        });
        const extra = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
        await interaction.deleteReply(extra);
        await interaction.followUp('last');
      }),
    );
    const exchange = await mara.command('/echo text:x');
    await exchange.followedUp(2);
    expect(exchange.text).toBe('here');
    expect(exchange.followUps.map((each) => [textOf(each), each.ephemeralTo !== null, each.deleted])).toEqual([
      ['more', true, true],
      ['last', false, false],
    ]);
    const [file] = exchange.attachments;
    const url = `${standIn.origin}/attachments/${exchange.message.channel}/${file?.id}/x.csv`;
    const response = await fetch(url);
    expect(await response.text()).toBe('a,b\n1,2\n');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('shows an ephemeral answer to its asker alone', async () => {
    await start(onCommand((interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral })));
    const exchange = await mara.command('/echo text:x');
    expect(mara.sees()).toContain(exchange.message);
    expect(jonas.sees()).not.toContain(exchange.message);
  });

  it('updates a message from its button, and answers autocompletion', async () => {
    await start(async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'v' }]);
      if (interaction.isButton())
        await interaction.update({ content: `clicked by ${interaction.user.username}`, components: [] });
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: 'one',
          components: [
            { type: 1, components: [new ButtonBuilder({ label: 'Go', customId: 'go', style: 1 }).toJSON()] },
          ],
        });
    });
    expect(await mara.autocomplete('/echo mood:gla')).toEqual([{ name: 'gla!', value: 'v' }]);
    const exchange = await mara.command('/echo text:x');
    await jonas.click(exchange.message, 'Go');
    expect(exchange.text).toBe('clicked by jonas');
    await expect(async () => jonas.click(exchange.message, 'Go')).rejects.toThrow(/no "Go"/);
  });

  it('resumes after a dropped socket and gets what happened meanwhile', async () => {
    await start(onCommand((interaction) => interaction.reply('still here')));
    standIn.gateway.drop();
    const exchange = await mara.command('/echo text:x');
    expect(exchange.text).toBe('still here');
    expect([standIn.gateway.identified, standIn.gateway.resumed]).toEqual([1, 1]);
  });

  it.each([
    ['op 7', () => standIn.gateway.reconnect()],
    ['op 9, resumable', () => standIn.gateway.invalidate(true)],
    ['a passing close', () => standIn.gateway.hangUp(4000)],
  ])('resumes after %s', async (_, upset) => {
    await start(onCommand((interaction) => interaction.reply('back')));
    upset();
    await eventually(() => standIn.gateway.resumed === 1, 'a resume');
    expect((await mara.command('/echo text:x')).text).toBe('back');
  });

  it('reports a fatal close once and for all', async () => {
    const bot = await start(() => Promise.resolve());
    const closed = new Promise<number>((resolve) => bot.once('shardDisconnect', ({ code: why }) => resolve(why)));
    standIn.gateway.hangUp(4014);
    expect(await closed).toBe(4014);
  });

  it('beats as often as HELLO said, and hears its ACKs', async () => {
    const quick = await StandIn.start({ heartbeat: 400 });
    const bot = await connect(quick);
    await eventually(() => quick.gateway.beats.length > 1 && bot.ws.ping >= 0, 'two heartbeats and an ACK');
    await bot.destroy();
    await quick.close();
  });

  it('leaves a connection whose heartbeats get no ACK', async () => {
    const deaf = await StandIn.start({ heartbeat: 400 });
    deaf.gateway.acknowledges = false;
    const bot = await connect(deaf);
    await eventually(() => deaf.gateway.resumed > 0, 'a resume');
    await bot.destroy();
    await deaf.close();
  });

  it('refuses a wrong token', async () => {
    const wrong = { api: standIn.api, origin: standIn.origin, token: 'wrong' } as StandIn;
    await expect(connect(wrong)).rejects.toThrow(/invalid token/i);
  });
});

describe('deadlines', () => {
  it('10062 when the first answer comes after 3 seconds', async () => {
    let refused: unknown;
    await start(
      onCommand(async (interaction) => {
        clock.push(3000);
        refused = await code(interaction.reply('late'));
      }),
    );
    const exchange = await mara.command('/echo text:x');
    expect(exchange.failed).toBe(true);
    await eventually(() => refused !== undefined, 'the refusal');
    expect(refused).toBe(10062);
  });

  it('40060 on a second answer, 50027 once the token is 15 minutes old', async () => {
    const codes: unknown[] = [];
    await start(
      onCommand(async (interaction) => {
        await interaction.reply('one');
        const twice = interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          auth: false,
          body: { type: 4, data: { content: 'two' } },
        });
        codes.push(await code(twice));
        clock.push(15 * 60_000);
        codes.push(await code(interaction.editReply('three')));
      }),
    );
    await mara.command('/echo text:x');
    await eventually(() => codes.length === 2, 'both refusals');
    expect(codes).toEqual([40060, 50027]);
  });
});

describe('what Discord’s client does not let out', () => {
  it.each([
    ['/nothing', /no \/nothing here/],
    ['/echo', /needs text/],
    ['/echo text:x times:9', /times is 3 at most/],
    ['/echo text:x times:1.5', /whole number/],
    [`/echo text:${'y'.repeat(51)}`, /50 characters at most/],
    ['/echo hello', /"hello" belongs to no option/],
  ])('%s', async (line, message) => {
    await start(() => Promise.resolve());
    expect(() => mara.send(line)).toThrow(message);
  });

  it('shows a manager’s command to managers, or to all once they open it', async () => {
    await start(onCommand((interaction) => interaction.reply('done')));
    expect((await mara.command('/manage')).text).toBe('done');
    expect(() => jonas.send('/manage')).toThrow(/no \/manage/);
    standIn.world.opened.add('manage');
    expect((await jonas.command('/manage')).text).toBe('done');
  });
});

describe('posting', () => {
  const GENERAL = '1100000000000000301';
  const path = `/channels/${GENERAL}/messages` as const;

  it('returns the same message for the same nonce within minutes, when told to enforce it', async () => {
    const bot = await start(() => Promise.resolve());
    const send = () =>
      bot.rest.post(path, { body: { content: 'x', nonce: 'slot-1', enforce_nonce: true } }) as Promise<{ id: string }>;
    const [first, again] = [await send(), await send()];
    expect(again.id).toBe(first.id);
    clock.push(6 * 60_000);
    expect((await send()).id).not.toBe(first.id);
  });

  it.each([
    [10003, () => standIn.world.channels.delete(GENERAL)],
    [50001, () => deny(1n << 10n)],
    [50013, () => deny(1n << 11n)],
  ])('%s where the bot cannot post', async (expected, upset) => {
    const bot = await start(() => Promise.resolve());
    upset();
    expect(await code(bot.rest.post(path, { body: { content: 'x' } }))).toBe(expected);
  });

  const deny = (bit: bigint) => {
    const channel = standIn.world.channels.get(GENERAL);
    if (channel) channel.botPermissions &= ~bit;
  };

  it('says 429 with Retry-After when a bucket is empty, and discord.js waits it out', async () => {
    const bot = await start(() => Promise.resolve());
    standIn.faults.add({ method: 'POST', path: /messages$/, what: { status: 429, retryAfter: 0.1 } });
    await bot.rest.post(path, { body: { content: 'waited' } });
    expect(standIn.requests.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
    const ask = () => fetch(`${standIn.api}/v10/gateway`, { headers: { authorization: `Bot ${standIn.token}` } });
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await ask());
    expect(answers.map((each) => each.headers.get('x-ratelimit-remaining')).slice(-3)).toEqual(['1', '0', '0']);
    expect([answers.at(-1)?.status, answers.at(-1)?.headers.has('retry-after')]).toEqual([429, true]);
  });

  it('performs a request whose answer is lost, as when a sender dies between send and confirm', async () => {
    const bot = await start(() => Promise.resolve());
    standIn.faults.add({ method: 'POST', path: /messages$/, when: 'after', what: 'cut' });
    await expect(bot.rest.post(path, { body: { content: 'lost' } })).rejects.toThrow();
    expect(mara.sees().map(textOf)).toContain('lost');
  });

  it('takes a forum post as a thread, and asks for a tag where one is required', async () => {
    const bot = await start(() => Promise.resolve());
    const forum = '1100000000000000304';
    expect(await code(bot.rest.post(`/channels/${forum}/messages`, { body: { content: 'x' } }))).toBe(50008);
    const body = { name: 'Monday', message: { content: 'first' } };
    const thread = (await bot.rest.post(`/channels/${forum}/threads`, { body })) as { id: string };
    expect(textOf(await appears(standIn, (message) => message.channel === thread.id))).toBe('first');
    const old = standIn.world.channels.get(forum);
    if (old) standIn.world.channels.set(forum, { ...old, tagRequired: true });
    expect(await code(bot.rest.post(`/channels/${forum}/threads`, { body }))).toBe(40067);
  });
});

describe('direct messages', () => {
  it('reach one person, in the same channel each time', async () => {
    const bot = await start(() => Promise.resolve());
    const open = () =>
      bot.rest.post('/users/@me/channels', { body: { recipient_id: mara.member.user.id } }) as Promise<{ id: string }>;
    const { id } = await open();
    expect((await open()).id).toBe(id);
    await bot.rest.post(`/channels/${id}/messages`, { body: { content: 'a word' } });
    expect(mara.in(id).sees().map(textOf)).toEqual(['a word']);
    expect(await code(bot.rest.post('/users/@me/channels', { body: { recipient_id: '1' } }))).toBe(10013);
  });
});
