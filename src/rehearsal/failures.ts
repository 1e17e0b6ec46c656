/** Refusals in Discord's words and codes (docs: topics/opcodes-and-status-codes, reference#error-messages). */
import type { Json } from './json.ts';

export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: Json | undefined;

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): Json {
    return { message: this.message, code: this.code, ...(this.errors === undefined ? {} : { errors: this.errors }) };
  }
}

export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const serverError = () => new ApiError(500, 0, '500: Internal Server Error');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const tooLarge = () => new ApiError(413, 40005, 'Request entity too large');
export const alreadyCrossposted = () => new ApiError(400, 40033, 'This message has already been crossposted.');
export const alreadyAnswered = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const tagRequired = () => new ApiError(400, 40067, 'A tag is required to create a forum post in this channel');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const notText = () => new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const wrongChannelType = () => new ApiError(400, 50024, 'Cannot execute action on this channel type');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidBody = () => new ApiError(400, 50109, 'The request body contains invalid JSON.');

/** What is wrong with one field. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/** Invalid Form Body, with each error at the place of its field. */
export function formError(fields: readonly FieldError[]): ApiError {
  const errors: Tree = {};
  for (const { path, code, message } of fields) {
    let node = errors;
    for (const key of path) {
      const next = node[String(key)];
      const inner: Tree = next !== undefined && !Array.isArray(next) ? next : {};
      node[String(key)] = inner;
      node = inner;
    }
    const here = node._errors;
    if (Array.isArray(here)) here.push({ code, message });
    else node._errors = [{ code, message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors as Json);
}
