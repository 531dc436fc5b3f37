using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>What a document states about the report besides its sections.</summary>
internal sealed record Particulars(int? Year, string? Title, string? AgencyName, ReportPeriod? Period, DateOnly? PublishedOn)
{
    /// <summary>How to reach the agency, as printed.</summary>
    public string? Contact { get; init; }

    /// <summary>Where the report can be downloaded, as printed.</summary>
    public string? SourceAddress { get; init; }

    /// <summary>Whether a paragraph is nothing but the name of the agency or the date of publication.</summary>
    public bool IsSignature(string paragraph)
    {
        string text = TraditionalText.SimplifyName(LabelText.CompactName(paragraph));
        return (AgencyName is not null && text == TraditionalText.SimplifyName(LabelText.CompactName(AgencyName)))
            || (text.Length <= 16 && PublishedOn is not null && Dates.Find(text) == PublishedOn);
    }
}
