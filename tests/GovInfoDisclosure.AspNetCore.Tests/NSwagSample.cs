using GovInfoDisclosure.JsonSchema;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema.Generation.TypeMappers;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The published schema in the documents of NSwag, which finds the definitions of a schema by their older name.</summary>
internal static class NSwagSample
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddEndpointsApiExplorer();
        #region README
        string text = ReportSchema.For(FormEdition.Edition2021).Replace("$defs", "definitions", StringComparison.Ordinal);
        NJsonSchema.JsonSchema schema = NJsonSchema.JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
        builder.Services.AddOpenApiDocument(options =>
            options.SchemaSettings.TypeMappers.Add(new ObjectTypeMapper(typeof(DisclosureReport), schema)));
        #endregion
    }
}
