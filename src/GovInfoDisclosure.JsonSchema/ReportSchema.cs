using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema.Schemas;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>The JSON Schema (draft 2020-12) of the JSON of a report, generated from the forms.</summary>
/// <remarks>
/// A schema accepts what <see cref="Json.ReportJson"/> reads strictly, as far as a validator can see it: it works on parsed values, so
/// how a number is written (<c>1e3</c>, <c>-0</c>, decimals beyond 64 bits), a member that occurs twice and an unpaired surrogate are
/// past it. Sums are not its subject either.
/// </remarks>
public static class ReportSchema
{
    /// <summary>The schema of reports of any edition; <c>edition</c> decides.</summary>
    public static string Any { get; } = new SchemaBuilder().EitherEdition();

    /// <summary>The schema of reports of one edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is not a defined edition.</exception>
    public static string For(FormEdition edition) => new SchemaBuilder().OneEdition(DisclosureForm.For(edition));
}
