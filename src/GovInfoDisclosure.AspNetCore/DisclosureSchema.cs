using System.Text.Json.Nodes;
using GovInfoDisclosure.AspNetCore.OpenApi;
using GovInfoDisclosure.Forms;
using Microsoft.OpenApi;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>
/// The published schema of reports in OpenAPI documents. <c>AddGovInfoDisclosure</c> gives it to the documents of
/// Microsoft.AspNetCore.OpenApi; other generators call it.
/// </summary>
public static class DisclosureSchema
{
    /// <summary>The schema of <see cref="DisclosureReport"/>: that of one edition, which <c>edition</c> names.</summary>
    /// <param name="document">The document whose components the schema refers to; null: the one that it is added to.</param>
    public static OpenApiSchema Of(OpenApiDocument? document = null) => new()
    {
        Description = "政府信息公开工作年度报告: an annual report on the disclosure of government information.",
        OneOf = [.. DisclosureForm.All.Select(f => new OpenApiSchemaReference(SchemaJson.NameOf(f), document))],
        Discriminator = new()
        {
            PropertyName = "edition",
            Mapping = DisclosureForm.All.ToDictionary(f => f.Code, f => new OpenApiSchemaReference(SchemaJson.NameOf(f), document)),
        },
    };

    /// <summary>Adds the components that <see cref="Of"/> refers to; those that are there already stay as they are.</summary>
    /// <param name="document">The document.</param>
    public static void AddTo(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string last = SchemaJson.NameOf(DisclosureForm.All[^1]);
        if (document.Components?.Schemas?.ContainsKey(last) == true)
            return;
        foreach ((string name, JsonObject schema) in SchemaJson.Editions())
            document.AddComponent(name, SchemaCopy.Parse(schema, document));
    }
}
