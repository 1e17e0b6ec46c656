/** What the page is told: one member's view of the stand-in, and the changes to it. Types only. */
import type { JsonObject } from './json.ts';

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly manages: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly kind: 'text' | 'announcement' | 'forum' | 'thread' | 'direct';
  readonly parent: string | null;
}

export interface GuildView {
  readonly id: string;
  readonly name: string;
  readonly members: readonly MemberView[];
  readonly channels: readonly ChannelView[];
}

export interface OptionView {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  /** What can be chosen: choices, true and false, channels. Empty: free text. */
  readonly choices: readonly ChoiceView[];
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string | number;
}

/** A command, or one sub-command of it, by what is typed before the options. */
export interface CommandView {
  readonly title: string;
  readonly description: string;
  readonly options: readonly OptionView[];
}

export interface AttachmentView {
  readonly name: string;
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly description: string | null;
}

export interface MessageView {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly at: number;
  readonly edited: boolean;
  readonly loading: boolean;
  readonly ephemeral: boolean;
  /** Who asked, and what they typed. */
  readonly asked: { readonly name: string; readonly did: string; readonly line: string | null } | null;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly AttachmentView[];
}

/** An act of this member that no message answers (yet). */
export interface ActView {
  readonly id: string;
  readonly channel: string;
  readonly line: string | null;
  /** The message whose button or select was used. */
  readonly source: string | null;
  readonly state: 'waiting' | 'deferred' | 'updating' | 'answered' | 'failed';
  readonly modal: JsonObject | null;
}

export interface View {
  readonly connected: boolean;
  readonly bot: string;
  readonly guild: string;
  readonly user: string;
  readonly guilds: readonly GuildView[];
  readonly commands: readonly CommandView[];
  readonly messages: readonly MessageView[];
  readonly acts: readonly ActView[];
  readonly examples: readonly string[];
}

export type ChangeView =
  | { readonly kind: 'message'; readonly message: MessageView }
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'act'; readonly act: ActView }
  /** Something of the frame changed: ask for the whole view. */
  | { readonly kind: 'frame' };
