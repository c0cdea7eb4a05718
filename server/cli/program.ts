/** The whole command line: which commands there are, and what each understands. */
import { Command, CommanderError } from "commander";
import { guess } from "../checks/guess";
import type { Locale } from "../locale";
import { type CheckOptions, check, type Languages } from "./check";
import { explain } from "./explain";
import { type FixOptions, fix } from "./fix";
import { helpTitle, helpWords } from "./help";
import type { ExitCode, Host } from "./host";
import { askedLocale, environmentLocale, folderLocale } from "./language";
import { lsp } from "./lsp";
import {
  missingArgument,
  optionWithoutValue,
  otherUsage,
  ownFault,
  tooMuch,
  unknownCommand,
  unknownOption,
} from "./messages";
import { type NewOptions, newFile } from "./new";
import { listRules } from "./rules";
import { type SchemaOptions, schema } from "./schema";
import { tell, UsageError } from "./usage-error";

/**
 * Runs one call of `ospo`. It never throws: whatever happens is told on stderr.
 *
 * @param argv the words after `ospo`
 */
export async function runCli(argv: readonly string[], host: Host): Promise<ExitCode> {
  let locale = environmentLocale(host.env);
  try {
    const asked = askedLocale(argv);
    locale = asked ?? (await folderLocale(host.cwd)) ?? locale;
    const languages: Languages = { usual: locale, ...(asked === undefined ? {} : { asked }) };
    let code: ExitCode = 0;
    const program = build(host, languages, async (run) => {
      code = await run();
    });
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // `ospo` alone: the help was printed.
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    const words =
      error instanceof UsageError
        ? error.words
        : error instanceof CommanderError
          ? usageWords(error)
          : ownFault(error instanceof Error ? error.message : String(error));
    tell(host, words(locale));
    return 2;
  }
}

type Act = (run: () => Promise<ExitCode> | ExitCode) => Promise<void>;

function build(host: Host, languages: Languages, act: Act): Command {
  const locale = languages.usual;
  const words = helpWords[locale];
  const program = new Command("ospo")
    .description(words.ospo)
    .version(host.version, "-V, --version", words.versionOption)
    .helpOption("-h, --help", words.helpOption)
    .helpCommand(locale === "fr" ? "help [commande]" : "help [command]", words.help)
    .usage(locale === "fr" ? "<commande> [options]" : "<command> [options]")
    .option("--locale <en|fr>", words.locale)
    .addHelpText("after", `\n${words.exitCodes}`)
    .configureHelp({
      styleTitle: (title) => helpTitle(title, locale),
      // The defaults stand in our own words.
      optionDescription: (option) => option.description,
      helpWidth: host.stdout.columns ?? 80,
    })
    .configureOutput({
      writeOut: host.stdout.write,
      writeErr: host.stderr.write,
      // Our own words are told instead.
      outputError: () => {},
    })
    .exitOverride();

  const command = (name: string, description: string) =>
    program.command(name).description(description).option("--locale <en|fr>", words.locale);

  command("check", words.check)
    .argument("[path...]", words.paths)
    .option("--format <text|json>", words.format, "text")
    .option("--fail-on <severity>", words.failOn, "error")
    .option("--as-of <date>", words.asOf)
    .option("--jobs <number>", words.jobs)
    .option("--shard <part/parts>", words.shard)
    .option("--no-cache", words.noCache)
    .addHelpText("after", `\n${words.exitCodes}`)
    .action((paths: string[], options: CheckOptions) => act(() => check(host, paths, options, languages)));

  command("fix", words.fix)
    .argument("[path...]", words.paths)
    .option("--dry-run", words.dryRun)
    .option("--as-of <date>", words.asOf)
    .action((paths: string[], options: FixOptions) => act(() => fix(host, paths, options, languages)));

  command("new", words.fresh)
    .argument("[KIND]", words.kind)
    .option("--out <file>", words.out)
    .option("--list", words.list)
    .action((kind: string | undefined, options: NewOptions) => act(() => newFile(host, kind, options, locale)));

  command("explain", words.explain)
    .argument("<RULE>", words.rule)
    .action((rule: string) => act(() => explain(host, rule, locale)));

  command("rules", words.rules).action(() => act(() => listRules(host, locale)));

  command("schema", words.schema)
    .argument("[KIND]", words.schemaKind)
    .option("--out <folder>", words.outFolder)
    .option("--matrix <file>", words.matrix)
    .action((kind: string | undefined, options: SchemaOptions) => act(() => schema(host, kind, options, locale)));

  // What else an editor says (--node-ipc, --clientProcessId …) is the server's affair.
  command("lsp", words.lsp)
    .option("--stdio", words.stdio)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => act(() => lsp(host)));

  return program;
}

const commands = ["check", "fix", "new", "explain", "rules", "schema", "lsp", "help"];

/** Our words for what commander did not understand; the part in question stands in quotes in its message. */
function usageWords({ code, message }: CommanderError): (locale: Locale) => ReturnType<ReturnType<typeof tooMuch>> {
  const part = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownCommand":
      return unknownCommand(part, guess(part, commands));
    case "commander.unknownOption":
      return unknownOption(part, /Did you mean (--[\w-]+)/.exec(message)?.[1]);
    case "commander.optionMissingArgument":
      return optionWithoutValue(part);
    case "commander.missingArgument":
      return missingArgument(part);
    case "commander.excessArguments":
      return tooMuch();
    default:
      return otherUsage(message.replace(/^error: /, ""));
  }
}
