using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The evidence that a document gives of its edition: every label in it is a vote for each edition that has the label.</summary>
/// <param name="labels">For each label that was found, the editions that have it.</param>
/// <param name="forms">All editions, oldest first.</param>
internal sealed class EditionEvidence(IReadOnlyCollection<ImmutableArray<DisclosureForm>> labels, ImmutableArray<DisclosureForm> forms)
{
    private static readonly LocalizedText What = new("格式版本", "The edition of the form");
    private static readonly LocalizedText ByYear = new("报告年度（表格未能区分）", "the report year (the tables do not decide)");

    /// <summary>
    /// Whether a label identifies the document as a report. What all editions print, such as 合计, occurs in other documents too; only
    /// where there is a single edition is nothing else to go by.
    /// </summary>
    public bool IsReport => labels.Any(editions => editions.Length < forms.Length || forms.Length == 1);

    /// <summary>The edition with the most votes; among several the one for the report year, else the newest.</summary>
    public DisclosureForm Choose(int? year, Findings findings)
    {
        ILookup<int, DisclosureForm> byVotes = forms.ToLookup(f => labels.Count(editions => editions.Contains(f)));
        DisclosureForm[] leading = [.. byVotes.MaxBy(v => v.Key)!];
        DisclosureForm taken = leading.FirstOrDefault(f => year is { } y && f.Covers(y)) ?? leading[^1];
        if (leading.Length > 1)
            findings.ParticularGuessed("/edition", What, ByYear);
        else if (labels.Any(editions => !editions.Contains(taken)))
            findings.MixedEditions(taken);
        return taken;
    }
}
