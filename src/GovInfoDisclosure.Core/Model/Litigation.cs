using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Block 行政诉讼 of table four.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct Litigation : IFigures<Litigation>
{
    private readonly CellView _figures;

    internal Litigation(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<Litigation>.Figures => _figures;

    static Litigation IFigures<Litigation>.Of(CellView figures) => new(figures);

    /// <summary>未经复议直接起诉: cases brought without reconsideration.</summary>
    public CaseFigures Direct { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>复议后起诉: cases brought after reconsideration.</summary>
    public CaseFigures AfterReconsideration { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
