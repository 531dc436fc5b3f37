using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>JSON Schema as objects of an OpenAPI document.</summary>
internal static class SchemaCopy
{
    /// <summary>The schema, in which references are to components of the document.</summary>
    public static OpenApiSchema Parse(JsonObject json, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(
            json.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, OpenApiConstants.Json)
        ?? throw new InvalidOperationException("A published schema is no schema of OpenAPI.");

    /// <summary>Gives a schema, which is already part of a document, the content of another.</summary>
    public static void Fill(OpenApiSchema schema, OpenApiSchema content)
    {
        schema.Title = content.Title;
        schema.Description = content.Description;
        schema.Type = content.Type;
        schema.Format = content.Format;
        schema.Pattern = content.Pattern;
        schema.MinLength = content.MinLength;
        schema.MaxLength = content.MaxLength;
        schema.Properties = content.Properties;
        schema.Required = content.Required;
        schema.AdditionalProperties = content.AdditionalProperties;
        schema.AdditionalPropertiesAllowed = content.AdditionalPropertiesAllowed;
        schema.Items = content.Items;
        schema.Enum = content.Enum;
        schema.Minimum = content.Minimum;
        schema.Maximum = content.Maximum;
        schema.Examples = content.Examples;
        schema.OneOf = content.OneOf;
        schema.AnyOf = content.AnyOf;
        schema.AllOf = content.AllOf;
        schema.Discriminator = content.Discriminator;
    }
}
