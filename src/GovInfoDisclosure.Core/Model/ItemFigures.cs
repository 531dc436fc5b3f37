using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The figures of a row of table two, items (5) and (6): licensing, other services, penalties, compulsion.</summary>
/// <remarks>
/// A name that the edition of the report does not have is null; setting it in a report throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ItemFigures : IFigures<ItemFigures>
{
    private readonly CellView _figures;

    internal ItemFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<ItemFigures>.Figures => _figures;

    static ItemFigures IFigures<ItemFigures>.Of(CellView figures) => new(figures);

    /// <summary>上一年项目数量, number of items last year; edition 2019 only. Null: blank.</summary>
    public long? PreviousItems { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年增/减, change of the number of items, may be negative; edition 2019 only. Null: blank.</summary>
    public long? Change { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年处理决定数量 (edition 2019: 处理决定数量), decisions taken in the year. Null: blank.</summary>
    public long? Decisions { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
