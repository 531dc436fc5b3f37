using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The figures of row 行政事业性收费 in table two, item (8).</summary>
/// <remarks>
/// A name that the edition of the report does not have is null; setting it in a report throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct FeeFigures : IFigures<FeeFigures>
{
    private readonly CellView _figures;

    internal FeeFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<FeeFigures>.Figures => _figures;

    static FeeFigures IFigures<FeeFigures>.Of(CellView figures) => new(figures);

    /// <summary>本年收费金额, the amount charged in the year, in 万元 (10,000 yuan); edition 2021 only. Null: blank.</summary>
    public decimal? Amount { get => _figures.Value(); init => _figures = _figures.With(value); }

    /// <summary>上一年项目数量, number of fee items last year; edition 2019 only. Null: blank.</summary>
    public long? PreviousItems { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年增/减, change of the number of fee items, may be negative; edition 2019 only. Null: blank.</summary>
    public long? Change { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
