using System.Collections.Immutable;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>A document with all that reading and the rules found, in one order.</summary>
internal sealed record CheckedReport
{
    /// <summary>The argument that names the document.</summary>
    public required string Source { get; init; }

    /// <summary>The report; null if none could be read.</summary>
    public required DisclosureReport? Report { get; init; }

    /// <summary>All findings in the order of <see cref="FindingOrder"/>.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The place of each cell in the document, by JSON pointer.</summary>
    public required ImmutableDictionary<string, PrintedCell> Printed { get; init; }

    /// <summary>Why the file could not be opened or read at all; null if it could.</summary>
    public required LocalizedText? Failure { get; init; }

    public int Errors => Count(FindingSeverity.Error);

    public int Warnings => Count(FindingSeverity.Warning);

    /// <summary>The document with the findings of reading and of all rules.</summary>
    public static CheckedReport Of(InputReading reading) =>
        With(reading, reading.Report is { } report ? RuleSet.Standard.Check(report) : []);

    /// <summary>The document with the findings of reading alone.</summary>
    public static CheckedReport Unchecked(InputReading reading) => With(reading, []);

    private static CheckedReport With(InputReading reading, ImmutableArray<Finding> byRules) => new()
    {
        Source = reading.Source,
        Report = reading.Report,
        Findings = [.. reading.Findings.Concat(byRules).Order(new FindingOrder(reading.Report?.Form))],
        Printed = reading.Printed.ToImmutableDictionary(p => p.Cell.Pointer),
        Failure = reading.Failure,
    };

    private int Count(FindingSeverity severity) => Findings.Count(f => f.Severity == severity);
}
