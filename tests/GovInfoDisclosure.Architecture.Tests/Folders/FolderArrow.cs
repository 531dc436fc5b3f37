namespace GovInfoDisclosure.Architecture.Tests.Folders;

/// <summary>A file of one folder that uses something declared in a file of another.</summary>
internal sealed record FolderArrow(string FromFile, string ToFile)
{
    /// <summary>The two files.</summary>
    public override string ToString() => $"{FromFile} → {ToFile}";
}
