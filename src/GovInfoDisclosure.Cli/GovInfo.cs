using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GovInfoDisclosure.Cli.Commands;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli;

/// <summary>The tool <c>govinfo</c> apart from the process it runs in.</summary>
internal sealed class GovInfo(Streams streams)
{
    private const string LanguageOption = "--language", EndOfOptions = "--";

    // File names may begin with @, and a file of arguments is of no use here.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    // No message reaches a terminal but through here.
    private readonly Streams _streams = streams with { Error = new CleanWriter(streams.Error) };

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string[] args)
    {
        int end = Array.IndexOf(args, EndOfOptions);
        Language language = LanguageIn(end < 0 ? args : args[..end]);
        try
        {
            int exitCode = Invoke(args, Root(args, language, finalNames: end < 0 ? 0 : args.Length - end - 1), language);
            _streams.Output.Flush();
            return exitCode;
        }
        catch (OutputFailedException failure)
        {
            // Other tools are ended by a signal then, without a word.
            if (!failure.ReaderIsGone)
                _streams.Error.WriteLine(Texts.OutputFailed.With(language, failure.Reason.In(language)));
            return ExitCode.Failure;
        }
        catch (Exception exception) when (OwnFault.Is(exception))
        {
            _streams.Error.WriteLine(OwnFault.InCommand(exception).In(language));
            return ExitCode.Failure;
        }
    }

    private int Invoke(string[] args, RootCommand root, Language language)
    {
        if (args.Length == 0)
        {
            HelpText.Write(root, _streams.Error, language);
            return ExitCode.Failure;
        }

        ParseResult result = root.Parse(args, Parsing);
        if (result.Action is ParseErrorAction)
            return WriteErrors(result, language);
        return result.Invoke(new() { Output = _streams.Output, Error = _streams.Error, EnableDefaultExceptionHandler = false });
    }

    private RootCommand Root(string[] args, Language language, int finalNames)
    {
        var languages = new Choice<Language>(
            LanguageOption, Texts.LanguageOption, language, ("zh", Language.Chinese), ("en", Language.English));
        languages.Option.Recursive = true;
        var root = new RootCommand(Texts.Tool.In(language)) { languages.Option };
        foreach (Command command in new CommandList(args, _streams, language, finalNames).Make())
            root.Add(command);
        foreach (Option option in root.Options)
        {
            if (option is HelpOption)
                (option.Description, option.Action) = (Texts.HelpOption.In(language), new HelpText(language));
            else if (option is VersionOption)
                option.Description = Texts.VersionOption.In(language);
        }

        return root;
    }

    private int WriteErrors(ParseResult result, Language language)
    {
        IEnumerable<string> errors = result.UnmatchedTokens.Count > 0
            ? [Unknown(result.UnmatchedTokens[0], result.CommandResult.Command, language)]
            : result.Errors.Select(e => e.Message);
        foreach (string error in errors.Distinct())
            _streams.Error.WriteLine(error);
        _streams.Error.WriteLine(Texts.SeeHelp.With(language, HelpText.NameOf(result.CommandResult.Command)));
        return ExitCode.Failure;
    }

    private static string Unknown(string word, Command command, Language language)
    {
        IEnumerable<string> words = word.StartsWith('-') ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name);
        return NearMiss.Of(word, words) is { } meant
            ? Texts.NearWord.With(language, word, meant)
            : Texts.UnknownWord.With(language, word);
    }

    // The words of help and of errors have to be known before the command line is understood.
    private static Language LanguageIn(string[] args)
    {
        int at = Array.FindLastIndex(args, a => a == LanguageOption || a.StartsWith(LanguageOption + "=", StringComparison.Ordinal)
            || a.StartsWith(LanguageOption + ":", StringComparison.Ordinal));
        if (at < 0)
            return Language.Chinese;
        string word = args[at].Length > LanguageOption.Length
            ? args[at][(LanguageOption.Length + 1)..]
            : args.ElementAtOrDefault(at + 1) ?? "";
        return word == "en" ? Language.English : Language.Chinese;
    }
}
