/**
 * Between Discord and the commands: checks who asks, defers at once, runs the handler, presents and sends its answer,
 * and turns failures into words. Nothing that happens here rejects or is left unanswered, and what is in flight is
 * known, so that a shutdown can wait for it.
 */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Command, CommandContext, Input, Route } from '../../commands/command.ts';
import { type Answer, type Question, type SuggestKind, UserError } from '../answers/answer.ts';
import type { Metrics } from '../metrics.ts';
import { readCustomId, readPlace } from '../presenters/controls.ts';
import { fittingChoices, type Payload } from '../presenters/limits.ts';
import { failureSheet } from '../presenters/notices.ts';
import { fileMessage, pages, render } from '../presenters/sheet.ts';
import type { KeptAnswer } from '../store/kept.ts';
import { Cooldown } from './cooldown.ts';
import { DeadlineError, DISCORD, discordCode, failureOf, isLate, isUserError, retrying } from './failures.ts';
import { checked, keep, type MessageParts, message } from './message.ts';
import { MANAGERS_ONLY, mayRun } from './permissions.ts';

export interface Asker {
  readonly guild: string | null;
  readonly user: string;
}

export interface DispatcherParts extends MessageParts {
  readonly commands: readonly Command[];
  /** What handlers may use for one asker: everything in it is bound to the asker's server. */
  readonly context: (asker: Asker) => CommandContext;
  readonly metrics: Pick<Metrics, 'command'>;
}

/** Discord's token lives 15 min, a member's patience less. */
const ANSWER_MS = 60_000;
/** Autocomplete cannot be deferred: what is not there by then is not shown. */
const SUGGEST_MS = 2_000;
const BURST = 4;
const REFILL_MS = 2_500;

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #cooldown: Cooldown;
  readonly #inFlight = new Set<Promise<void>>();
  #closing = false;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#cooldown = new Cooldown({ burst: BURST, refill: REFILL_MS, now: parts.now });
  }

  /** Answers one interaction. Never rejects. */
  handle(interaction: Interaction): Promise<void> {
    const work = this.#route(interaction).catch((error: unknown) => {
      this.#parts.log.error({ err: error, interaction: interaction.id }, 'interaction');
    });
    this.#inFlight.add(work);
    return work.finally(() => this.#inFlight.delete(work));
  }

  /** How many interactions are being answered. */
  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** Takes no more, and waits for what is in flight, at most `deadline` milliseconds. True when all was answered. */
  async close(deadline: number): Promise<boolean> {
    this.#closing = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), deadline);
    });
    const done = Promise.all([...this.#inFlight]).then(() => true);
    try {
      return await Promise.race([done, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#suggest(interaction);
    if (interaction.isChatInputCommand()) return this.#command(interaction);
    if (interaction.isButton() || interaction.isStringSelectMenu()) return this.#control(interaction);
    if (interaction.isRepliable())
      await this.#attempt('other', interaction, () => {
        throw new UserError('I do not know that kind of question');
      });
  }

  async #command(interaction: ChatInputCommandInteraction): Promise<void> {
    await this.#attempt(interaction.commandName, interaction, async () => {
      const command = this.#parts.commands.find((c) => c.declaration.name === interaction.commandName);
      const name = interaction.options.getSubcommand(false);
      const route = command?.routes.find((r) => r.name === name);
      if (!command || !route)
        throw new UserError('this command is no longer there: restart Discord, and it will show the new ones');
      if (!mayRun(command, interaction.memberPermissions?.bitfield ?? null)) throw new UserError(MANAGERS_ONLY);
      this.#admit(interaction);

      const hidden = interaction.options.getBoolean('private') ?? command.quiet;
      await defer(interaction, hidden ? 'hidden' : 'open');

      const asker = askerOf(interaction);
      const input = inputOf(interaction, route);
      let question: Question | null = null;
      const context = this.#parts.context(asker);
      const ask = (q: Question) => {
        question = q;
        return context.ask(q);
      };
      const answer = await withDeadline(route.run(input, { ...context, ask }));
      await this.#answer(interaction, answer, question, asker);
    });
  }

  async #answer(
    interaction: RepliableInteraction,
    answer: Answer,
    question: Question | null,
    asker: Asker,
  ): Promise<void> {
    const kept = await keep(answer, { question, ...asker }, this.#parts);
    await this.#edit(interaction, await message(answer, { kept, page: 0 }, this.#parts));
  }

  async #control(interaction: Pressed): Promise<void> {
    const control = readCustomId(interaction.customId);
    await this.#attempt(control === null ? 'other' : `button ${control.kind}`, interaction, async () => {
      const asker = askerOf(interaction);
      const kept = control === null ? null : await this.#parts.kept.get(control.kept, asker.guild);
      if (control === null || kept === null) throw new UserError('this answer is no longer kept: ask again');
      this.#admit(interaction);
      switch (control.kind) {
        case 'page': {
          await this.#open(interaction, kept);
          const view = { kept: kept.id, page: control.page };
          return this.#edit(interaction, await message(kept.answer, view, this.#parts));
        }
        case 'try': {
          const question = again(kept, control.suggestion);
          await this.#open(interaction, kept);
          const answer = await withDeadline(this.#parts.context(asker).ask(question));
          return this.#answer(interaction, answer, question, asker);
        }
        case 'show': {
          const place = interaction.isStringSelectMenu() ? readPlace(interaction.values[0] ?? '') : null;
          if (place === null) throw new UserError('this answer is no longer kept: ask again');
          await defer(interaction, 'hidden');
          const question: Question = { kind: 'context', ...place };
          const answer = await withDeadline(this.#parts.context(asker).ask(question));
          return this.#answer(interaction, answer, question, asker);
        }
        case 'download': {
          await defer(interaction, 'hidden');
          const file = await withDeadline(this.#parts.files.file(kept.answer, control.format));
          if (file === null) throw new UserError('this answer cannot be had in that form');
          return this.#edit(interaction, fileMessage(file, file.description));
        }
      }
    });
  }

  /** A message changes for the one who asked for it; anybody else gets a copy for their eyes alone. */
  async #open(interaction: Pressed, kept: KeptAnswer): Promise<void> {
    const own = kept.user === interaction.user.id || interaction.message.flags.has(MessageFlags.Ephemeral);
    await defer(interaction, own ? 'update' : 'hidden');
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<void> {
    const started = this.#parts.now();
    const { name, value } = interaction.options.getFocused(true);
    const kind = SUGGESTED[name];
    const suggest = this.#parts.context(askerOf(interaction)).suggest;
    let outcome: 'answered' | 'failed' = 'answered';
    try {
      const found = kind && suggest && !this.#closing ? await withDeadline(suggest(kind, value), SUGGEST_MS) : [];
      await interaction.respond(fittingChoices(found.map((s) => ({ name: s.name, value: s.value }))));
    } catch (error) {
      outcome = 'failed';
      // Nobody reads an error here; the member may still type freely.
      if (!isLate(error)) this.#parts.log.warn({ err: error, option: name }, 'autocomplete');
      if (!interaction.responded) await interaction.respond([]).catch(() => {});
    }
    this.#parts.metrics.command('autocomplete', outcome, (this.#parts.now() - started) / 1000);
  }

  /** Refuses while shutting down and whoever asks too fast. */
  #admit(interaction: RepliableInteraction): void {
    if (this.#closing) throw new UserError('I am being restarted: ask again in a minute');
    const wait = this.#cooldown.take(interaction.user.id);
    if (wait > 0) throw new UserError(`one at a time, please: ask again in ${Math.ceil(wait / 1000)} s`);
  }

  /** Runs one interaction's work, and answers for its failure. */
  async #attempt(name: string, interaction: RepliableInteraction, work: () => Promise<void> | void): Promise<void> {
    const { log, metrics, now } = this.#parts;
    const started = now();
    const seconds = () => (now() - started) / 1000;
    const event = { command: name, interaction: interaction.id, guild: interaction.guildId };
    try {
      await work();
      metrics.command(name, 'answered', seconds());
      log.info({ ...event, seconds: seconds() }, 'answered');
    } catch (error) {
      if (isLate(error)) {
        metrics.command(name, 'failed', seconds());
        log.warn({ ...event, err: error, seconds: seconds() }, 'the interaction was over before it was answered');
        return;
      }
      const failure = failureOf(error);
      const refused = isUserError(error);
      metrics.command(name, refused ? 'refused' : 'failed', seconds());
      if (refused) log.info({ ...event, reason: error.message }, 'refused');
      else log.error({ ...event, err: error, incident: failure.incident }, 'failed');
      await this.#tell(interaction, failure.words, failure.incident).catch((reason: unknown) => {
        log.warn({ ...event, err: reason }, 'the failure could not be told');
      });
    }
  }

  /** Tells of a failure, whatever state the interaction is in: fresh, deferred, or answered already. */
  async #tell(interaction: RepliableInteraction, words: string, incident: string | null): Promise<void> {
    const sheet = failureSheet(words, incident);
    const [page] = pages(sheet);
    if (!page) return;
    const payload = render(sheet, page, { page: 0, of: 1, kept: null, formats: [], pictures: new Map() });
    const hidden = { ...bodyOf(payload), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
    if (!interaction.deferred && !interaction.replied) {
      await interaction.reply(hidden);
      return;
    }
    // What a deferred update would change is an answer that somebody may still read: the failure goes beside it.
    const updating = interaction.isMessageComponent() && interaction.ephemeral === null;
    if (interaction.replied || updating) await interaction.followUp(hidden);
    else await interaction.editReply({ ...bodyOf(payload), flags: MessageFlags.IsComponentsV2 });
  }

  async #edit(interaction: RepliableInteraction, payload: Payload): Promise<void> {
    const body = bodyOf(checked(payload, interaction.attachmentSizeLimit));
    await retrying(() => interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 }));
  }
}

/** Which suggestions an option takes. */
const SUGGESTED: Readonly<Record<string, SuggestKind>> = {
  topic: 'topic',
  article: 'article',
  source: 'source',
  sources: 'source',
  speaker: 'speaker',
};

function askerOf({ guildId, user }: { guildId: string | null; user: { id: string } }): Asker {
  return { guild: guildId, user: user.id };
}

/** The values of a route's options; Discord has held them against the declaration. */
function inputOf(interaction: ChatInputCommandInteraction, route: Route): Input {
  const input: Record<string, string | number | boolean> = {};
  for (const { name } of route.options) {
    const value = interaction.options.get(name)?.value;
    if (value !== undefined) input[name] = value;
  }
  return input;
}

/** The question again, with a suggestion in the place of what was not known. */
function again({ question, answer }: KeptAnswer, suggestion: number): Question {
  const word = answer.kind === 'nothing' ? answer.suggestions[suggestion] : undefined;
  if (question === null || answer.kind !== 'nothing' || word === undefined)
    throw new UserError('this answer is no longer kept: ask again');
  const { reason } = answer;
  const field =
    reason === 'unknown source'
      ? 'source'
      : reason === 'unknown article'
        ? 'article'
        : question.kind === 'search'
          ? 'query'
          : 'speaker' in question && question.speaker === answer.asked
            ? 'speaker'
            : 'topic';
  return { ...question, [field]: word };
}

/** A payload as discord.js takes it; files of an earlier page go. */
function bodyOf({ components, files }: Payload) {
  return {
    components: [...components],
    files: files.map(({ name, bytes, description }) => ({ attachment: Buffer.from(bytes), name, description })),
    attachments: [],
    allowedMentions: { parse: [] },
  };
}

/**
 * Defers, and once more when the connection broke. A deferral that Discord took although its answer was lost holds:
 * the second try then hears that the interaction was acknowledged.
 */
async function defer(interaction: ChatInputCommandInteraction | Pressed, how: 'open' | 'hidden' | 'update') {
  const hidden = how === 'hidden';
  let tries = 0;
  const call = async () => {
    tries += 1;
    if (how === 'update' && interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  };
  try {
    await retrying(call, 1);
  } catch (error) {
    if (tries === 1 || discordCode(error) !== DISCORD.alreadyAnswered) throw error;
    interaction.deferred = true;
    interaction.ephemeral = how === 'update' ? null : hidden;
  }
}

async function withDeadline<T>(work: Promise<T>, deadline = ANSWER_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`not done after ${deadline} ms`)), deadline);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
