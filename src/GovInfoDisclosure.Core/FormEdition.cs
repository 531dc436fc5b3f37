using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The national editions of the report form. Figures of one edition are never taken for figures of another.</summary>
[JsonConverter(typeof(FormEditionJsonConverter))]
public enum FormEdition
{
    /// <summary>国办公开办函〔2019〕60号, on trial; for the report years 2019 and 2020. JSON: <c>"2019"</c>.</summary>
    Edition2019 = 2019,

    /// <summary>国办公开办函〔2021〕30号; for the report years from 2021 on. JSON: <c>"2021"</c>.</summary>
    Edition2021 = 2021,
}
