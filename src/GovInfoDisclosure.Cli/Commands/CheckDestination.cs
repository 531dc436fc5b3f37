using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Output.Formats;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--format</c> and <c>--output</c>: what the result of <c>check</c> looks like and where it goes.</summary>
internal sealed class CheckDestination
{
    private readonly Language _language;
    private readonly Choice<CheckFormat> _format;
    private readonly Option<string?> _path;

    public CheckDestination(Command command, Language language)
    {
        _language = language;
        _format = new(
            "--format", Texts.FormatOption, language,
            ("text", CheckFormat.Text), ("json", CheckFormat.Json), ("ndjson", CheckFormat.JsonLines), ("csv", CheckFormat.Csv),
            ("xlsx", CheckFormat.Excel), ("html", CheckFormat.Html), ("sarif", CheckFormat.Sarif), ("junit", CheckFormat.JUnit),
            ("github", CheckFormat.GitHub));
        _path = new("--output") { HelpName = "FILE", Description = Texts.CheckOutputOption.In(language) };
        _path.DemandValue(language);
        command.Add(_format.Option);
        command.Add(_path);
    }

    /// <summary>The file that is written; null: standard output.</summary>
    public string? PathIn(ParseResult arguments) => arguments.GetValue(_path);

    /// <summary>Whether the result is text on standard output.</summary>
    public bool IsText(ParseResult arguments) => PathIn(arguments) is null && FormatIn(arguments) == CheckFormat.Text;

    /// <summary>Opens the output of one run.</summary>
    public Opened Open(ParseResult arguments, Streams streams, bool showSuppressed, FindingSeverity? failOn)
    {
        string? path = PathIn(arguments);
        var content = new MemoryStream();
        TextWriter text = path is null ? streams.Output : new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true);
        Stream bytes = path is null ? streams.OutputBytes : content;
        ICheckOutput output = FormatIn(arguments) switch
        {
            CheckFormat.Text => new CheckText(Screen.On(text), _language, showSuppressed),
            CheckFormat.Json => new CheckAnswer(text, _language),
            CheckFormat.JsonLines => new PanelJoiner(new JsonLines(text, _language)),
            CheckFormat.Csv => new PanelJoiner(ListOutput.Csv(bytes, _language)),
            CheckFormat.Excel => new PanelJoiner(ListOutput.Excel(bytes, _language)),
            CheckFormat.Html => new PanelJoiner(new PageOutput(text, _language)),
            CheckFormat.Sarif => new PanelJoiner(new SarifOutput(text, _language)),
            CheckFormat.JUnit => new PanelJoiner(new JUnitOutput(text, _language, failOn)),
            _ => new PanelJoiner(new GitHubOutput(text, _language)),
        };
        return new(output, text, content, path);
    }

    private CheckFormat FormatIn(ParseResult arguments)
    {
        if (arguments.GetResult(_format.Option) is { Implicit: false } || PathIn(arguments) is not { } path)
            return _format.ValueIn(arguments);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => CheckFormat.Json,
            ".ndjson" or ".jsonl" => CheckFormat.JsonLines,
            ".csv" => CheckFormat.Csv,
            ".xlsx" => CheckFormat.Excel,
            ".html" or ".htm" => CheckFormat.Html,
            ".sarif" => CheckFormat.Sarif,
            ".xml" => CheckFormat.JUnit,
            _ => CheckFormat.Text,
        };
    }

    /// <summary>The output of one run.</summary>
    /// <param name="Output">Writes what <c>check</c> finds.</param>
    /// <param name="Text">The text below it.</param>
    /// <param name="Content">What goes to the file.</param>
    /// <param name="Path">The file; null: standard output.</param>
    internal sealed record Opened(ICheckOutput Output, TextWriter Text, MemoryStream Content, string? Path) : IDisposable
    {
        /// <summary>Whether nothing shows before the end.</summary>
        public bool IsSilent => Path is not null || Output is PanelJoiner { Inner: not (JsonLines or GitHubOutput) };

        /// <summary>Writes the file, if one is named. Returns what went wrong; null if all went well.</summary>
        public (string Path, LocalizedText Reason)? Close()
        {
            Text.Flush();
            return Path is null ? null : OutputFile.Write(Path, Content.ToArray());
        }

        public void Dispose() => (Output as IDisposable)?.Dispose();
    }
}
