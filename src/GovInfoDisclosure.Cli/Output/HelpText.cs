using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Writes the help of a command. The parser's own help has English headings only.</summary>
internal sealed class HelpText(Language language) : SynchronousCommandLineAction
{
    private const string Tool = "govinfo";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output, language);
        return ExitCode.Success;
    }

    /// <summary>The words that call a command: <c>govinfo check</c>.</summary>
    public static string NameOf(Command command) => command is RootCommand ? Tool : $"{Tool} {command.Name}";

    public static void Write(Command command, TextWriter output, Language language)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(Texts.Usage.With(language, UsageOf(command)));
        WriteList(output, Texts.Arguments, command.Arguments.Select(a => (a.Name, a.Description)), language);
        WriteList(output, Texts.Commands, command.Subcommands.Select(c => (c.Name, c.Description)), language);
        WriteList(output, Texts.Options, OptionsOf(command).Select(o => (LabelOf(o), DescriptionOf(o, language))), language);
        if (command is not RootCommand)
            WriteList(output, Texts.ExitCodes, ExitCodesOf(command, language), language);
    }

    private static string UsageOf(Command command) => string.Join(' ',
        [NameOf(command), .. command.Subcommands.Count > 0 ? ["COMMAND"] : command.Arguments.Select(a => a.Name), "[OPTION…]"]);

    // Options of the root that hold everywhere come last, as help does in most tools.
    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<RootCommand>().SelectMany(r => r.Options.Where(o => o.Recursive))).Distinct()
            .OrderBy(o => o is HelpOption);

    private static string LabelOf(Option option) => option switch
    {
        HelpOption => "-h, --help",
        { ValueType: var type } when type == typeof(bool) || option is VersionOption => option.Name,
        _ => $"{option.Name} {option.HelpName}",
    };

    private static string? DescriptionOf(Option option, Language language) =>
        option.HasDefaultValue && option.GetDefaultValue() is string value
        ? option.Description + Texts.Default.With(language, value)
        : option.Description;

    private static IEnumerable<(string, string?)> ExitCodesOf(Command command, Language language)
    {
        LocalizedText? findings = command.Name switch
        {
            "check" => Texts.ExitFindingsOfCheck,
            "read" or "write" or "fix" => Texts.ExitFindingsOfRead,
            _ => null,
        };
        yield return ("0", (findings is null ? Texts.ExitDone : Texts.ExitSuccess).In(language));
        if (findings is { } found)
            yield return ("1", found.In(language));
        yield return ("2", Texts.ExitFailure.In(language));
    }

    private static void WriteList(
        TextWriter output, LocalizedText title, IEnumerable<(string Label, string? Text)> entries, Language language)
    {
        (string Label, string? Text)[] lines = [.. entries];
        if (lines.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(title.In(language));
        int width = lines.Max(l => l.Label.Length);
        foreach ((string label, string? text) in lines)
            output.WriteLine($"  {label.PadRight(width)}  {text}");
    }
}
