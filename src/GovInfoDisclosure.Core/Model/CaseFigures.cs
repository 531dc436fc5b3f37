using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>One block of table four: the cases by result.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct CaseFigures : IFigures<CaseFigures>
{
    private readonly CellView _figures;

    internal CaseFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<CaseFigures>.Figures => _figures;

    static CaseFigures IFigures<CaseFigures>.Of(CellView figures) => new(figures);

    /// <summary>Column 结果维持: decision upheld. Null: blank.</summary>
    public long? Upheld { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 结果纠正: decision corrected. Null: blank.</summary>
    public long? Corrected { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 其他结果: other result. Null: blank.</summary>
    public long? OtherResult { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 尚未审结: not concluded yet. Null: blank.</summary>
    public long? Pending { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 总计 as stated in the report, which need not be the sum of the others (rule GID401). Null: blank.</summary>
    public long? Total { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
