using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests;

/// <summary>Theory data over all editions of the form.</summary>
internal static class Editions
{
    public static TheoryData<FormEdition> All => [.. DisclosureForm.All.Select(f => f.Edition)];
}
