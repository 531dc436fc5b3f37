using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>Section three, table three: requests received and handled (收到和处理政府信息公开申请情况).</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct Requests : IFigures<Requests>
{
    private readonly CellView _figures;

    internal Requests(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<Requests>.Figures => _figures;

    static Requests IFigures<Requests>.Of(CellView figures) => new(figures);

    /// <summary>Row 一、本年新收政府信息公开申请数量.</summary>
    public ApplicantFigures NewlyReceived { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 二、上年结转政府信息公开申请数量.</summary>
    public ApplicantFigures CarriedOver { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Rows 三、本年度办理结果.</summary>
    public Outcomes Outcomes { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>Row 四、结转下年度继续办理.</summary>
    public ApplicantFigures CarriedForward { get => new(_figures.Child()); init => _figures = _figures.With(value.Figures); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
