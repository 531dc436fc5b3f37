using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>Theory data over all editions of the form.</summary>
public static class SchemaEditions
{
    public static TheoryData<FormEdition> All => [.. DisclosureForm.All.Select(f => f.Edition)];
}
