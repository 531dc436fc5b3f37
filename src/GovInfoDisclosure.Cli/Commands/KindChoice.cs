using System.Collections.Immutable;
using System.CommandLine;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--to</c>: the kind of document to write; without it the extension of the output decides.</summary>
internal sealed class KindChoice
{
    private readonly Choice<DocumentKind> _to;
    private readonly Option<string?> _output;

    /// <param name="command">The command that gets the option.</param>
    /// <param name="output">The option that names the output.</param>
    /// <param name="language">The language of help and errors.</param>
    public KindChoice(Command command, Option<string?> output, Language language)
    {
        _to = new("--to", Texts.ToOption, language, [.. Words]);
        _output = output;
        command.Options.Insert(0, _to.Option);
        _to.RequireIn(command, language, unless: result => KindOf(result.GetValue(_output)) is not null);
    }

    /// <summary>The kinds by their words.</summary>
    public static ImmutableArray<(string Word, DocumentKind Kind)> Words { get; } =
    [
        ("html", DocumentKind.Html), ("docx", DocumentKind.Word), ("xlsx", DocumentKind.Excel), ("md", DocumentKind.Markdown),
        ("csv", DocumentKind.Csv),
    ];

    /// <summary>The extension of files of a kind, such as <c>.docx</c>.</summary>
    public static string ExtensionOf(DocumentKind kind) => "." + Words.Single(w => w.Kind == kind).Word;

    public DocumentKind ValueIn(ParseResult arguments) => arguments.GetResult(_to.Option) is null
        ? KindOf(arguments.GetValue(_output))!.Value
        : _to.ValueIn(arguments);

    /// <summary>The kind that the extension of a file means; null for any other.</summary>
    public static DocumentKind? KindOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".html" or ".htm" => DocumentKind.Html,
        ".docx" => DocumentKind.Word,
        ".xlsx" => DocumentKind.Excel,
        ".md" or ".markdown" => DocumentKind.Markdown,
        ".csv" => DocumentKind.Csv,
        _ => null,
    };
}
