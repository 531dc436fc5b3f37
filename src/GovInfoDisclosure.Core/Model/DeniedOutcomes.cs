using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Rows （三）不予公开 of table three: requests denied, by reason.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct DeniedOutcomes : IFigures<DeniedOutcomes>
{
    private readonly CellView _figures;

    internal DeniedOutcomes(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<DeniedOutcomes>.Figures => _figures;

    static DeniedOutcomes IFigures<DeniedOutcomes>.Of(CellView figures) => new(figures);

    /// <summary>Row 1.属于国家秘密.</summary>
    public ApplicantFigures StateSecret { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 2.其他法律行政法规禁止公开.</summary>
    public ApplicantFigures ProhibitedByLaw { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 3.危及“三安全一稳定”: national, public, economic security and social stability (Article 14).</summary>
    public ApplicantFigures SecurityAndStability { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 4.保护第三方合法权益 (Article 15).</summary>
    public ApplicantFigures ThirdPartyRights { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 5.属于三类内部事务信息 (Article 16: personnel, logistics, internal workflow).</summary>
    public ApplicantFigures InternalAffairs { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 6.属于四类过程性信息 (Article 16: minutes, drafts, consultation letters, requests for instructions).</summary>
    public ApplicantFigures ProcessInformation { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 7.属于行政执法案卷 (Article 16).</summary>
    public ApplicantFigures EnforcementFile { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 8.属于行政查询事项.</summary>
    public ApplicantFigures AdministrativeQuery { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
