using System.Collections.Immutable;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>What checking one FILE argument gave.</summary>
/// <param name="Result">The document with all that reading and the rules found.</param>
/// <param name="Printed">The place of each cell in the document, by JSON pointer.</param>
/// <param name="Failure">Why the file could not be opened or read at all; null if it could.</param>
internal sealed record CheckedFile(CheckedReport Result, ImmutableDictionary<string, PrintedCell> Printed, LocalizedText? Failure)
{
    /// <summary>The settings file that was applied; null if none was found.</summary>
    public string? Settings { get; init; }

    /// <summary>The lines of the narrative in the document, in order.</summary>
    public ImmutableArray<PrintedParagraph> Paragraphs { get; init; } = [];

    /// <summary>The place of a finding in the document: of the words it quotes, else of its cell; null if it is not known.</summary>
    public SourcePlace? PlaceOf(Finding finding) => finding.Place
        ?? (finding.Quote is { } quote ? PlaceOf(quote) : Printed.GetValueOrDefault(finding.Pointer)?.Place);

    /// <summary>The document with the findings of reading and of all rules.</summary>
    public static CheckedFile Of(InputReading reading) => With(reading, RuleSet.Standard);

    /// <summary>The document with the findings of reading alone.</summary>
    public static CheckedFile Unchecked(InputReading reading) => With(reading, RuleSet.Empty);

    private static CheckedFile With(InputReading reading, RuleSet rules) => new(
        reading.Document.Check(rules) with { Source = reading.Source },
        reading.Document.Printed.ToImmutableDictionary(p => p.Cell.Pointer),
        reading.Failure)
    {
        Paragraphs = reading.Document.Paragraphs,
    };

    private SourcePlace? PlaceOf(FindingQuote quote) => Paragraphs.FirstOrDefault(p =>
        p.Pointer == quote.Pointer && p.Offset <= quote.Offset && quote.Offset < p.Offset + p.Length)?.Place;
}
