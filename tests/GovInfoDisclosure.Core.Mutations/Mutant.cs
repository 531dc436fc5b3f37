using Microsoft.CodeAnalysis;

namespace GovInfoDisclosure.Mutations;

/// <summary>One small change of the sources.</summary>
/// <param name="File">The file, relative to the sources.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Before">The changed code.</param>
/// <param name="After">What stands there instead.</param>
/// <param name="Tree">The changed file.</param>
internal sealed record Mutant(string File, int Line, string Before, string After, SyntaxTree Tree)
{
    /// <summary>The change without its line, which moves with every edit of the file.</summary>
    public string Key => $"{File}: {Before} → {After}";

    public override string ToString() => $"{File}({Line}): {Before} → {After}";
}
