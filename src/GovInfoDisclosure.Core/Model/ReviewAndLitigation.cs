using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Section four, table four: reconsideration and litigation about disclosure (政府信息公开行政复议、行政诉讼情况).</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ReviewAndLitigation : IFigures<ReviewAndLitigation>
{
    private readonly CellView _figures;

    internal ReviewAndLitigation(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<ReviewAndLitigation>.Figures => _figures;

    static ReviewAndLitigation IFigures<ReviewAndLitigation>.Of(CellView figures) => new(figures);

    /// <summary>Block 行政复议: administrative reconsideration.</summary>
    public CaseFigures Reconsideration { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Block 行政诉讼: administrative litigation.</summary>
    public Litigation Litigation { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
