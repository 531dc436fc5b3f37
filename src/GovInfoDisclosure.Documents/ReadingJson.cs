using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents;

/// <summary>A reading as JSON has it; member names and their order are a contract.</summary>
internal sealed record ReadingJson(
    DisclosureReport? Report,
    ReadingSummary? Reading,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ReadingJson.Cell> Provenance,
    ImmutableArray<PrintedParagraph> Paragraphs)
{
    public static ReadingJson Of(DocumentReadResult result) => new(
        result.Report,
        result.Reading,
        result.Findings,
        [.. result.Printed.Select(p => new Cell(p.Cell.Pointer, p.Raw, p.Value, p.IsUnread, p.Anchor, p.Place))],
        result.Paragraphs);

    public DocumentReadResult ToResult() =>
        new(Report, Given(Findings), [.. Given(Provenance).Select(ToPrinted)]) { Reading = Reading, Paragraphs = Given(Paragraphs) };

    private PrintedCell ToPrinted(Cell cell) => new()
    {
        Cell = Report?.Form.FindCell(cell.Pointer) ?? throw new JsonException($"The report has no cell {cell.Pointer}."),
        Raw = cell.Raw,
        Value = cell.Value,
        IsUnread = cell.Unread,
        Anchor = cell.Anchor,
        Place = cell.Place,
    };

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    internal sealed record Cell(string Pointer, string Raw, decimal? Value, bool Unread, CellAnchor Anchor, SourcePlace Place);
}

/// <summary>The code that the compiler writes for <see cref="ReadingJson"/>, without reflection.</summary>
[JsonSerializable(typeof(ReadingJson))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
