namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>An edited text and whether reading must reject it.</summary>
internal readonly record struct EditResult(string Text, bool MustReject, string Pointer);
