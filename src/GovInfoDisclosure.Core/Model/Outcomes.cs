using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Rows 三、本年度办理结果 of table three: how the requests concluded in the year were decided.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct Outcomes : IFigures<Outcomes>
{
    private readonly CellView _figures;

    internal Outcomes(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<Outcomes>.Figures => _figures;

    static Outcomes IFigures<Outcomes>.Of(CellView figures) => new(figures);

    /// <summary>Row （一）予以公开.</summary>
    public ApplicantFigures Granted { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row （二）部分公开; such a request counts here only.</summary>
    public ApplicantFigures PartiallyGranted { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Rows （三）不予公开.</summary>
    public DeniedOutcomes Denied { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Rows （四）无法提供.</summary>
    public UnableToProvideOutcomes UnableToProvide { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Rows （五）不予处理.</summary>
    public NotProcessedOutcomes NotProcessed { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Rows （六）其他处理; a single row in edition 2019.</summary>
    public OtherOutcomes Other { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row （七）总计 as stated in the report, which need not be the sum of the others (rule GID302).</summary>
    public ApplicantFigures Total { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
