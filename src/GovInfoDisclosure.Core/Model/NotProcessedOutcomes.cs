using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Rows （五）不予处理 of table three: requests not processed, by reason.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct NotProcessedOutcomes : IFigures<NotProcessedOutcomes>
{
    private readonly CellView _figures;

    internal NotProcessedOutcomes(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<NotProcessedOutcomes>.Figures => _figures;

    static NotProcessedOutcomes IFigures<NotProcessedOutcomes>.Of(CellView figures) => new(figures);

    /// <summary>Row 1.信访举报投诉类申请.</summary>
    public ApplicantFigures Petition { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 2.重复申请.</summary>
    public ApplicantFigures Duplicate { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 3.要求提供公开出版物.</summary>
    public ApplicantFigures Publication { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 4.无正当理由大量反复申请.</summary>
    public ApplicantFigures Excessive { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 5.要求行政机关确认或重新出具已获取信息.</summary>
    public ApplicantFigures Reconfirmation { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
