/**
 * The life of an interaction: made by a member, first answered within 3 seconds and once, its token good for 15
 * minutes. Late and double answers meet the same refusals as at Discord.
 */
import { randomBytes } from 'node:crypto';
import {
  alreadyAnswered,
  invalidWebhookToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './failures.ts';
import * as form from './forms/answers.ts';
import { Field } from './forms/field.ts';
import { isObject, type JsonObject, objects, string } from './json.ts';
import { type Body, edit, isEphemeral, post, postLoading, remove } from './messages.ts';
import { messageJson } from './wire.ts';
import { type Interaction, isLoading, type Member, type Message, type World } from './world.ts';

const FIRST_ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

/** What a member does. */
export interface Act {
  readonly kind: number;
  readonly member: Member;
  readonly channel: string;
  readonly data: JsonObject;
  readonly source?: Message;
  readonly focusedType?: number;
}

export class Interactions {
  readonly #world: World;
  readonly #origin: () => string;
  readonly #tokens = new Map<string, Interaction>();

  constructor(world: World, origin: () => string) {
    this.#world = world;
    this.#origin = origin;
  }

  /** Makes the interaction; `deliver` hands it to the bot. Fails by itself when no answer comes in time. */
  begin(act: Act, deliver: (interaction: Interaction) => void): Interaction {
    const world = this.#world;
    const id = world.ids.next();
    const interaction: Interaction = {
      id,
      token: `aW50ZXJhY3Rpb246${Buffer.from(id).toString('base64url')}${randomBytes(60).toString('base64url')}`,
      kind: act.kind,
      created: world.clock.now(),
      member: act.member,
      channel: act.channel,
      data: act.data,
      source: act.source ?? null,
      focusedType: act.focusedType ?? 3,
      state: 'waiting',
      answeredAfter: null,
      original: null,
      followUps: [],
      choices: [],
      modal: null,
    };
    this.#tokens.set(interaction.token, interaction);
    world.addInteraction(interaction);
    world.clock.after(FIRST_ANSWER_MS, () => {
      if (interaction.state === 'waiting') this.#move(interaction, 'failed');
    });
    world.clock.after(TOKEN_MS, () => {
      // A while longer, so that a late call hears that the token is dead and not that it never was.
      world.clock.after(TOKEN_MS, () => this.#tokens.delete(interaction.token));
    });
    deliver(interaction);
    return interaction;
  }

  /** POST …/callback. Gives the body of the response, or null for 204. */
  answer(id: string, token: string, body: Body, withResponse: boolean): JsonObject | null {
    const interaction = this.#world.interactions.get(id);
    if (!interaction || interaction.token !== token) throw unknownInteraction();
    if (interaction.answeredAfter !== null) throw alreadyAnswered();
    const elapsed = this.#world.clock.now() - interaction.created;
    if (interaction.state === 'failed' || elapsed >= FIRST_ANSWER_MS) throw unknownInteraction();
    const root = new Field(body.json);
    if (!root.object()) root.settle();
    const kind = form.checkKind(root, interaction.kind, interaction.source !== null);
    const state = this.#perform(interaction, kind, root, body);
    interaction.answeredAfter = elapsed;
    this.#move(interaction, state);
    if (!withResponse) return null;
    const { original } = interaction;
    return {
      interaction: {
        id: interaction.id,
        type: interaction.kind,
        ...(original === null
          ? {}
          : {
              response_message_id: original.id,
              response_message_loading: isLoading(original),
              response_message_ephemeral: original.ephemeralTo !== null,
            }),
      },
      ...(original === null || kind === form.DEFERRED_UPDATE
        ? {}
        : { resource: { type: kind, message: messageJson(this.#origin(), original) } }),
    };
  }

  #perform(interaction: Interaction, kind: number, root: Field, body: Body): Interaction['state'] {
    const data = root.at('data');
    const inner: Body = { json: data.value ?? {}, uploads: body.uploads };
    switch (kind) {
      case form.MESSAGE:
        if (!data.object()) root.settle();
        interaction.original = post(this.#world, inner, this.#place(interaction, isEphemeral(inner.json)));
        return 'answered';
      case form.DEFERRED_MESSAGE:
        form.checkDeferral(root);
        interaction.original = postLoading(this.#world, this.#place(interaction, isEphemeral(inner.json)));
        return 'deferred';
      case form.DEFERRED_UPDATE:
        interaction.original = interaction.source;
        return 'updating';
      case form.UPDATE:
        if (!interaction.source || interaction.source.deleted) throw unknownMessage();
        interaction.original = edit(this.#world, interaction.source, inner);
        return 'answered';
      case form.CHOICES:
        form.checkChoices(root, interaction.focusedType);
        interaction.choices = objects(data.at('choices').value);
        return 'answered';
      default:
        form.checkModalAnswer(root);
        interaction.modal = isObject(data.value) ? data.value : null;
        return 'answered';
    }
  }

  /** The interaction that a webhook address means; throws when it never was, is unanswered, or too old. */
  webhook(application: string, token: string): Interaction {
    const interaction = this.#tokens.get(token);
    if (application !== this.#world.application.id || !interaction || interaction.answeredAfter === null)
      throw unknownWebhook();
    if (this.#world.clock.now() - interaction.created >= TOKEN_MS) throw invalidWebhookToken();
    return interaction;
  }

  message(interaction: Interaction, id: string): Message {
    const { original, followUps } = interaction;
    const found = id === '@original' ? original : [original, ...followUps].find((each) => each?.id === id);
    if (!found || found.deleted) throw unknownMessage();
    return found;
  }

  /** POST to the webhook: a further message; after a deferral the first one takes the place of "thinking". */
  followUp(interaction: Interaction, body: Body): Message {
    const { original } = interaction;
    if (original && !original.deleted && isLoading(original))
      return this.edit(interaction, original, withoutFlag(body));
    const message = post(this.#world, body, this.#place(interaction, isEphemeral(body.json)));
    interaction.followUps.push(message);
    this.#settle(interaction);
    return message;
  }

  edit(interaction: Interaction, message: Message, body: Body): Message {
    edit(this.#world, message, body);
    if (message === interaction.original) this.#settle(interaction);
    return message;
  }

  remove(interaction: Interaction, message: Message): void {
    remove(this.#world, message);
    if (message === interaction.original) this.#settle(interaction);
  }

  #settle(interaction: Interaction): void {
    if (interaction.state === 'deferred' || interaction.state === 'updating') this.#move(interaction, 'answered');
    else this.#world.changed({ kind: 'interaction', interaction });
  }

  #move(interaction: Interaction, state: Interaction['state']): void {
    interaction.state = state;
    this.#world.changed({ kind: 'interaction', interaction });
  }

  #place(interaction: Interaction, ephemeral: boolean) {
    const { user } = interaction.member;
    const command = interaction.kind === form.COMMAND ? string(interaction.data.name) : null;
    return {
      channel: interaction.channel,
      ephemeralTo: ephemeral ? user.id : null,
      answers: { id: interaction.id, user, command },
      door: 'interaction',
    } as const;
  }
}

/** The visibility was fixed by the deferral: what a follow-up says of it is dropped. */
function withoutFlag(body: Body): Body {
  if (!isObject(body.json) || typeof body.json.flags !== 'number') return body;
  return { ...body, json: { ...body.json, flags: body.json.flags & ~64 } };
}
