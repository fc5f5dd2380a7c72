export interface Instance {
  /** e.g. http://127.0.0.1:41234 */
  readonly url: string;
  /** the last words of npm start */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

export interface ServerInstance extends Instance {
  readonly databaseUrl: string;
  /** the same database as its superuser, for what no role of the application may do */
  readonly adminUrl: string;
}

/** `settings` come on top of the instance's own environment. */
export function startInstance(settings?: Readonly<Record<string, string>>): Promise<Instance>;

export function startServerInstance(): Promise<ServerInstance>;
