using System.Collections.Immutable;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>What became of one FILE argument.</summary>
/// <param name="Source">The argument as given.</param>
/// <param name="Report">The report; null if none could be read.</param>
/// <param name="Findings">The findings of reading.</param>
/// <param name="Printed">What the document prints in each cell.</param>
/// <param name="Failure">Why the file could not be opened or read at all; null if it could.</param>
internal sealed record InputReading(
    string Source, DisclosureReport? Report, ImmutableArray<Finding> Findings, ImmutableArray<PrintedCell> Printed, LocalizedText? Failure)
{
    /// <summary>Where the document prints each paragraph of its narrative sections.</summary>
    public ImmutableArray<PrintedParagraph> Paragraphs { get; init; } = [];
}
