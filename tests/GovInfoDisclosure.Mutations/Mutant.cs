using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GovInfoDisclosure.Mutations;

/// <summary>One small change of the sources.</summary>
/// <param name="File">The file, relative to the sources.</param>
/// <param name="Place">Where the changed code begins.</param>
/// <param name="Before">The changed code.</param>
/// <param name="After">What stands there instead.</param>
/// <param name="Tree">The changed file.</param>
internal sealed record Mutant(string File, LinePosition Place, string Before, string After, SyntaxTree Tree)
{
    /// <summary>Place and change.</summary>
    public override string ToString() => $"{File}({Place.Line + 1},{Place.Character + 1}): {Before} → {After}";
}
