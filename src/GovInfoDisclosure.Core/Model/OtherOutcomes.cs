using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>（六）其他处理 of table three: three rows in edition 2021, a single row in edition 2019.</summary>
/// <remarks>
/// In edition 2019 the row itself is <see cref="AsRow"/>; there all figures of the three rows are null, and setting one in a report throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct OtherOutcomes : IFigures<OtherOutcomes>
{
    private readonly CellView _figures;

    internal OtherOutcomes(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<OtherOutcomes>.Figures => _figures;

    static OtherOutcomes IFigures<OtherOutcomes>.Of(CellView figures) => new(figures);

    /// <summary>Row 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请; edition 2021 only.</summary>
    public ApplicantFigures SupplementOverdue { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请; edition 2021 only.</summary>
    public ApplicantFigures FeeOverdue { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 3.其他; edition 2021 only.</summary>
    public ApplicantFigures Other { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The single row （六）其他处理; edition 2019 only. Its figures are null in edition 2021.</summary>
    public ApplicantFigures AsRow { get => new(_figures.AsRow()); init => _figures = value.Figures; }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
