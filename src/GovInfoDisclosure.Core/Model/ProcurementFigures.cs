using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The figures of row 政府集中采购 in table two, item (9); edition 2019 only.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ProcurementFigures : IFigures<ProcurementFigures>
{
    private readonly CellView _figures;

    internal ProcurementFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<ProcurementFigures>.Figures => _figures;

    static ProcurementFigures IFigures<ProcurementFigures>.Of(CellView figures) => new(figures);

    /// <summary>采购项目数量, number of procurement items. Null: blank.</summary>
    public long? Items { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>采购总金额, total amount in 元 (yuan). Null: blank.</summary>
    public decimal? Amount { get => _figures.Value(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
