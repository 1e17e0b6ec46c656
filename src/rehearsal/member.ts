/**
 * A member at work, for tests and the page: types commands, clicks, selects, and waits for what the bot makes of it.
 * Nothing goes past what Discord's own client would let out, except where a test says so.
 */
import { UserError } from '../answers/answer.ts';
import * as form from './forms/answers.ts';
import { type Json, type JsonObject, objects, string } from './json.ts';
import type { StandIn } from './server.ts';
import { controls, type Picked, typed } from './typed.ts';
import { shownText } from './wire.ts';
import type { Attachment, Change, Interaction, Member, Message } from './world.ts';

/** How long a wait may take on the machine's own clock. */
const PATIENCE_MS = 40_000;

/** One act and what came of it. Reads the live message, so that later edits are seen. */
export class Exchange {
  readonly #standIn: StandIn;
  readonly interaction: Interaction;

  constructor(standIn: StandIn, interaction: Interaction) {
    this.#standIn = standIn;
    this.interaction = interaction;
  }

  /** Until the first answer, or "the application did not respond". */
  acknowledged(): Promise<this> {
    return this.#until(({ state }) => state !== 'waiting');
  }

  /** Until the answer itself is there, or it failed. */
  settled(): Promise<this> {
    return this.#until(({ state }) => state === 'answered' || state === 'failed');
  }

  /** Until there are as many further messages. */
  followedUp(count: number): Promise<this> {
    return this.#until(({ followUps }) => followUps.length >= count);
  }

  get failed(): boolean {
    return this.interaction.state === 'failed';
  }

  /** The message that answers. Throws when there is none. */
  get message(): Message {
    const { original } = this.interaction;
    if (!original) throw new Error(`no message answers; the interaction is ${this.interaction.state}`);
    return original;
  }

  get followUps(): readonly Message[] {
    return this.interaction.followUps;
  }

  /** All that the answer says, line by line. */
  get text(): string {
    return textOf(this.message);
  }

  get isPrivate(): boolean {
    return this.message.ephemeralTo !== null;
  }

  get attachments(): readonly Attachment[] {
    return this.message.attachments;
  }

  async #until(done: (interaction: Interaction) => boolean): Promise<this> {
    const { world } = this.#standIn;
    await until(
      world.changes,
      () => done(this.interaction),
      () => `the interaction is ${this.interaction.state}`,
    );
    return this;
  }
}

export class Actor {
  readonly #standIn: StandIn;
  readonly member: Member;
  readonly channel: string;

  constructor(standIn: StandIn, member: Member, channel: string) {
    this.#standIn = standIn;
    this.member = member;
    this.channel = channel;
  }

  /** The same member in another channel. */
  in(channel: string): Actor {
    return new Actor(this.#standIn, this.member, channel);
  }

  /** Sends a command and gives the exchange without waiting. Throws UserError for what the client would not send. */
  send(line: string, picked: Picked = {}): Exchange {
    const { data } = typed(this.#standIn.world, this.member, line, { picked });
    return this.#act(form.COMMAND, data);
  }

  /** Sends a command and waits for its answer. */
  command(line: string, picked: Picked = {}): Promise<Exchange> {
    return this.send(line, picked).settled();
  }

  /** The choices that the bot offers for the last option of the line, or for `focus`. */
  async autocomplete(line: string, focus = lastOption(line), picked: Picked = {}): Promise<readonly JsonObject[]> {
    const { data, focusedType } = typed(this.#standIn.world, this.member, line, { picked, focus });
    const exchange = await this.#act(form.AUTOCOMPLETE, data, { focusedType }).settled();
    if (exchange.failed) throw new UserError('Loading options failed.');
    return exchange.interaction.choices;
  }

  /** What this member sees in the channel. */
  sees(): Message[] {
    return this.#standIn.world.seen(this.channel, this.member.user.id);
  }

  /** Presses a button by its label or custom id, without waiting. */
  press(message: Message, which: string): Exchange {
    const button = this.#control(message, which, (each) => each.type === 2);
    return this.#use(message, button, {});
  }

  click(message: Message, which: string): Promise<Exchange> {
    return this.press(message, which).settled();
  }

  /** Chooses options of a select by their labels or values, without waiting; `which` is its placeholder or custom id. */
  choose(message: Message, which: string, wanted: readonly string[]): Exchange {
    const menu = this.#control(message, which, (each) => each.type === 3);
    const values = wanted.map((want) => {
      const option = objects(menu.options).find((each) => each.value === want || each.label === want);
      if (!option) throw new UserError(`"${want}" is not among the options.`);
      return string(option.value);
    });
    return this.#use(message, menu, { values });
  }

  select(message: Message, which: string, ...wanted: readonly string[]): Promise<Exchange> {
    return this.choose(message, which, wanted).settled();
  }

  /** Fills in the modal that an exchange opened, fields by custom id, without waiting. */
  fill(exchange: Exchange, fields: Readonly<Record<string, string>>): Exchange {
    const { modal, source } = exchange.interaction;
    if (!modal) throw new UserError('No form is open.');
    const components = controls(objects(modal.components)).map((each): Json => {
      const id = string(each.custom_id);
      return { type: 1, components: [{ type: 4, custom_id: id, value: fields[id] ?? string(each.value) }] };
    });
    const data = { custom_id: string(modal.custom_id), components };
    return this.#act(form.MODAL, data, source ? { source } : {});
  }

  submit(exchange: Exchange, fields: Readonly<Record<string, string>>): Promise<Exchange> {
    return this.fill(exchange, fields).settled();
  }

  /** The same act without the client's own checks: what a crafted client or an old message can send. */
  force(kind: number, data: JsonObject, source?: Message): Exchange {
    return this.#act(kind, data, source ? { source } : {});
  }

  #control(message: Message, which: string, fits: (component: JsonObject) => boolean): JsonObject {
    if ((message.ephemeralTo ?? this.member.user.id) !== this.member.user.id)
      throw new UserError('This message is not for this member.');
    if (message.deleted) throw new UserError('This message is gone.');
    const all = controls(message.components).filter(fits);
    const names = (each: JsonObject) => [each.custom_id, each.label, each.placeholder].map((name) => name ?? '');
    const found = all.find((each) => names(each).includes(which));
    if (!found)
      throw new UserError(`There is no "${which}" on it, only ${all.flatMap(names).filter(Boolean).join(', ')}.`);
    if (found.disabled === true) throw new UserError(`"${which}" is switched off.`);
    return found;
  }

  #use(message: Message, component: JsonObject, more: JsonObject): Exchange {
    const data = { custom_id: string(component.custom_id), component_type: component.type ?? 2, id: 1, ...more };
    return this.#act(form.COMPONENT, data, { source: message });
  }

  #act(kind: number, data: JsonObject, more: { source?: Message; focusedType?: number } = {}): Exchange {
    const channel = more.source?.channel ?? this.channel;
    return new Exchange(this.#standIn, this.#standIn.act({ kind, member: this.member, channel, data, ...more }));
  }
}

/** A member of a server in a channel, by the names that the page shows. */
export function actor(standIn: StandIn, name: string, channel: string, guild?: string): Actor {
  const { world } = standIn;
  for (const each of world.guilds.values()) {
    if (guild !== undefined && each.name !== guild) continue;
    const member = each.members.find(({ user }) => user.name === name);
    const place = [...world.channels.values()].find((one) => one.guild === each.id && one.name === channel);
    if (member && place) return new Actor(standIn, member, place.id);
  }
  throw new Error(`nobody called ${name} is in a server with a channel #${channel}`);
}

/** Waits for a message that fits, counting what is already there. */
export async function appears(standIn: StandIn, fits: (message: Message) => boolean): Promise<Message> {
  const find = () => [...standIn.world.messages.values()].find(fits);
  await until(
    standIn.world.changes,
    () => find() !== undefined,
    () => 'no such message came',
  );
  return find() as Message;
}

export function textOf(message: Message): string {
  return [message.content, ...shownText(message.components)].filter((each) => each !== '').join('\n');
}

async function until(
  changes: StandIn['world']['changes'],
  done: () => boolean,
  otherwise: () => string,
): Promise<void> {
  if (done()) return;
  await new Promise<void>((resolve, reject) => {
    const listener = (_: Change) => {
      if (done()) end(resolve);
    };
    const timer = setTimeout(
      () => end(() => reject(new Error(`waited ${PATIENCE_MS} ms: ${otherwise()}`))),
      PATIENCE_MS,
    );
    const end = (then: () => void) => {
      clearTimeout(timer);
      changes.off('change', listener);
      then();
    };
    changes.on('change', listener);
  });
}

function lastOption(line: string): string {
  const names = [...line.matchAll(/(?:^|\s)([a-z_]+):/g)];
  return names.at(-1)?.[1] ?? '';
}
