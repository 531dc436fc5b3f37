using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents;

/// <summary>What reading a document gave.</summary>
/// <param name="Report">The report; null if the document could not be read as one, which a finding GID101 or GID111 explains.</param>
/// <param name="Findings">All findings of reading in the order of <see cref="FindingOrder"/>; rules are not checked yet.</param>
/// <param name="Printed">What the document prints in each cell that was found, in the order of the form; empty for JSON.</param>
[JsonConverter(typeof(DocumentReadResultJsonConverter))]
public sealed record DocumentReadResult(
    DisclosureReport? Report, ImmutableArray<Finding> Findings, ImmutableArray<PrintedCell> Printed)
{
    /// <summary>The number of the report in a file with several reports, from 1; null for the only report of a file.</summary>
    public int? Part { get; init; }

    /// <summary>
    /// The name of the file that was read, where it is one of those in an archive or attached to a mail; null otherwise. A file within
    /// several is named with those around it: <c>2023.zip/report.docx</c>.
    /// </summary>
    public string? Entry { get; init; }

    /// <summary>How many cells of the form were read, are blank, and could not be read; null if there is no report.</summary>
    public ReadingSummary? Reading { get; init; }

    /// <summary>
    /// Where the document prints each paragraph of the narrative sections, in the order of the form and of their text; empty for JSON.
    /// </summary>
    public ImmutableArray<PrintedParagraph> Paragraphs { get; init; } = [];

    /// <summary>Checks the report, and puts the findings of reading and of the rules together.</summary>
    /// <param name="rules">The rules to check it by; <see cref="RuleSet.Standard"/> if null.</param>
    /// <example><code>
    /// CheckedReport result = DocumentReader.Read(File.ReadAllBytes("report.docx")).Check();
    /// Console.WriteLine(result.IsValid);
    /// </code></example>
    public CheckedReport Check(RuleSet? rules = null) =>
        CheckedReport.Of(Report, Findings, rules, Reading) with { Part = Part };
}
