using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>A report of a document.</summary>
/// <param name="Result">What reading and the rules found.</param>
/// <param name="Printed">What the document prints in each cell.</param>
internal sealed record CheckedDocument(CheckedReport Result, ImmutableArray<PrintedCell> Printed)
{
    /// <summary>Writes the text and the place of each cell by its pointer, as a member of <c>reading</c>.</summary>
    public void WriteProvenance(Utf8JsonWriter writer)
    {
        var places = new SourcePlaceJsonConverter();
        writer.WriteStartObject("provenance");
        foreach (PrintedCell cell in Printed)
        {
            writer.WriteStartObject(cell.Cell.Pointer);
            writer.WriteString("raw", cell.Raw);
            writer.WritePropertyName("place");
            places.Write(writer, cell.Place, Wire.NoOptions);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
