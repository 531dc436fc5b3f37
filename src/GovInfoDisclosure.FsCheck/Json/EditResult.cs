namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>An edited text and what must come of it.</summary>
internal readonly record struct EditResult(string Text, bool MustReject, string Pointer);
