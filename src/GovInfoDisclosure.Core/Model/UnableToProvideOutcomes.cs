using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Rows （四）无法提供 of table three: information that could not be provided, by reason.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct UnableToProvideOutcomes : IFigures<UnableToProvideOutcomes>
{
    private readonly CellView _figures;

    internal UnableToProvideOutcomes(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<UnableToProvideOutcomes>.Figures => _figures;

    static UnableToProvideOutcomes IFigures<UnableToProvideOutcomes>.Of(CellView figures) => new(figures);

    /// <summary>Row 1.本机关不掌握相关政府信息.</summary>
    public ApplicantFigures NotHeld { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 2.没有现成信息需要另行制作.</summary>
    public ApplicantFigures RequiresCreation { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 3.补正后申请内容仍不明确.</summary>
    public ApplicantFigures StillUnclear { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
