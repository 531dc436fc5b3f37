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

    /// <summary>The place in words, such as 原文第 2 页第 3 行; null for one without a line or row.</summary>
    /// <param name="language">The language of the words.</param>
    public string? InWords(Language language) => this switch
    {
        { Page: { } page, Line: { } line } => In(language, $"原文第 {page} 页第 {line} 行", $"page {page}, line {line} of the document"),
        { Line: { } line } => In(language, $"原文第 {line} 行", $"line {line} of the document"),
        { Sheet: { } sheet, Row: { } row } => In(language, $"工作表“{sheet}”第 {row} 行", $"sheet '{sheet}', row {row}"),
        { Page: { } page, Table: { } table, Row: { } row } => In(
            language, $"原文第 {page} 页，第 {table} 个表格第 {row} 行", $"page {page}, table {table}, row {row} of the document"),
        { Table: { } table, Row: { } row } => In(
            language, $"原文第 {table} 个表格第 {row} 行", $"table {table}, row {row} of the document"),
        _ => null,
    };

    private static string In(Language language, FormattableString chinese, FormattableString english) =>
        FormattableString.Invariant(language == Language.Chinese ? chinese : english);
}
