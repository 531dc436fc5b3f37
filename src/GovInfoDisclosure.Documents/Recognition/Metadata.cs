namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>What a document tells about the report besides its sections.</summary>
internal sealed record Metadata(int? Year, string? Title, string? AgencyName, ReportPeriod? Period, DateOnly? PublishedOn);
