using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Kinds of reporting bodies, as far as powers (立法法) and deadlines (Article 49) distinguish them.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<AgencyKind>))]
public enum AgencyKind
{
    /// <summary>国务院部门: a department of the State Council; may make rules.</summary>
    StateCouncilDepartment,

    /// <summary>省级人民政府: government of a province, autonomous region or municipality; may make rules.</summary>
    ProvincialGovernment,

    /// <summary>设区的市、自治州人民政府: government of a city with districts or an autonomous prefecture; may make rules.</summary>
    CityGovernment,

    /// <summary>县级人民政府: government of a county, a district, or a city without districts.</summary>
    CountyGovernment,

    /// <summary>乡镇人民政府、街道办事处: township government or subdistrict office.</summary>
    TownshipGovernment,

    /// <summary>地方人民政府部门: a department of a local government at county level or above.</summary>
    LocalDepartment,
}
