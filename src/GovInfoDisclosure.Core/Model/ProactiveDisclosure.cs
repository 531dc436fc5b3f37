using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Section two, table two: what the agency disclosed on its own under Article 20 of the Regulations (主动公开政府信息情况).</summary>
/// <remarks>
/// Not all names are part of every edition. One that the edition of the report does not have is null, or has null figures only; setting
/// it in a report throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ProactiveDisclosure : IFigures<ProactiveDisclosure>
{
    private readonly CellView _figures;

    internal ProactiveDisclosure(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<ProactiveDisclosure>.Figures => _figures;

    static ProactiveDisclosure IFigures<ProactiveDisclosure>.Of(CellView figures) => new(figures);

    /// <summary>Item (1), row 规章: government rules.</summary>
    public DocumentFigures GovernmentRules { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (1), row 行政规范性文件 (edition 2019: 规范性文件): normative documents.</summary>
    public DocumentFigures NormativeDocuments { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (5), row 行政许可: administrative licensing.</summary>
    public ItemFigures Licensing { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (5), row 其他对外管理服务事项; edition 2019 only.</summary>
    public ItemFigures OtherServices { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (6), row 行政处罚: administrative penalties.</summary>
    public ItemFigures Penalties { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (6), row 行政强制: administrative compulsion.</summary>
    public ItemFigures Compulsion { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (8), row 行政事业性收费: fees charged.</summary>
    public FeeFigures Fees { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Item (9), row 政府集中采购: centralized procurement; edition 2019 only.</summary>
    public ProcurementFigures Procurement { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
