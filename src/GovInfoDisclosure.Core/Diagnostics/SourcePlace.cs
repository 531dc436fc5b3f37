using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A position in a source. All numbers count from 1; null where the medium has no such thing.</summary>
[JsonConverter(typeof(SourcePlaceJsonConverter))]
public sealed record SourcePlace
{
    /// <summary>The line of a text; in a Word document the paragraph, those in tables counted too.</summary>
    public int? Line { get; init; }

    /// <summary>The character (Unicode code point) in the line.</summary>
    public int? Column { get; init; }

    /// <summary>The page of a PDF document.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook, by its name.</summary>
    public string? Sheet { get; init; }

    /// <summary>The table of a document, in reading order.</summary>
    public int? Table { get; init; }

    /// <summary>The row of that table, or of the sheet.</summary>
    public int? Row { get; init; }

    /// <summary>The cell of that row; on a sheet the column.</summary>
    public int? Cell { get; init; }
}
