using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>One row of table three: how often, by kind of applicant.</summary>
[JsonConverter(typeof(ReportPartJsonConverter))]
public readonly record struct ApplicantFigures : IFigures<ApplicantFigures>
{
    private readonly CellView _figures;

    internal ApplicantFigures(CellView figures) => _figures = figures;

    internal CellView Figures => _figures;

    CellView IFigures<ApplicantFigures>.Figures => _figures;

    static ApplicantFigures IFigures<ApplicantFigures>.Of(CellView figures) => new(figures);

    /// <summary>Column 自然人. Null: blank.</summary>
    public long? NaturalPersons { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 法人或其他组织 / 商业企业. Null: blank.</summary>
    public long? CommercialEnterprises { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 法人或其他组织 / 科研机构. Null: blank.</summary>
    public long? ResearchInstitutions { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 法人或其他组织 / 社会公益组织. Null: blank.</summary>
    public long? PublicWelfareOrganizations { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 法人或其他组织 / 法律服务机构. Null: blank.</summary>
    public long? LegalServiceInstitutions { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 法人或其他组织 / 其他. Null: blank.</summary>
    public long? Others { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>Column 总计 as stated in the report, which need not be the sum of the others (rule GID301). Null: blank.</summary>
    public long? Total { get => _figures.Count(); init => _figures = _figures.With(value); }

    /// <summary>The stated figures by name; blanks are left out.</summary>
    public override string ToString() => _figures.ToString();
}
