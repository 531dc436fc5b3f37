using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>The figures of one kind of document (规章, 行政规范性文件) in table two, item (1).</summary>
/// <remarks>
/// The editions count different facts, so each has three names of its own. A name that the edition of the report does not have is null;
/// setting it in a report throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct DocumentFigures : IFigures<DocumentFigures>
{
    private readonly CellView _figures;

    internal DocumentFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<DocumentFigures>.Figures => _figures;

    static DocumentFigures IFigures<DocumentFigures>.Of(CellView figures) => new(figures);

    /// <summary>本年制发件数, documents issued in the year; edition 2021 only. Null: blank.</summary>
    public long? Issued { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年废止件数, documents repealed in the year; edition 2021 only. Null: blank.</summary>
    public long? Repealed { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>现行有效件数, documents in force at the end of the year; edition 2021 only. Null: blank.</summary>
    public long? InForce { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年新制作数量, documents newly made; edition 2019 only. Null: blank.</summary>
    public long? NewlyMade { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>本年新公开数量, documents newly disclosed; edition 2019 only. Null: blank.</summary>
    public long? NewlyDisclosed { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>
    /// 对外公开总数量, documents disclosed in total; edition 2019 only, and not the same fact as <see cref="InForce"/>. Null: blank.
    /// </summary>
    public long? TotalDisclosed { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
