using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents;

/// <summary>Reads the documents in an archive or a mail, each for itself.</summary>
internal static class ContainerReader
{
    public delegate ImmutableArray<DocumentReadResult> ReadOne(ReadOnlySpan<byte> content, Work work);

    /// <summary>The reports of files, and what could not be read of them.</summary>
    public static ImmutableArray<DocumentReadResult> Read(List<ContainedFile> files, ReadOne read, Work work) =>
        Numbered(files.SelectMany(f => Read(f, read, work)));

    /// <summary>The reports of a mail: of its text, if it is one, and of attached documents.</summary>
    public static ImmutableArray<DocumentReadResult> Read(byte[]? text, List<ContainedFile> attached, ReadOne read, Work work)
    {
        ImmutableArray<DocumentReadResult> ofText = text is null ? [] : work.Within(() => read(text, work));
        // A letter beside the report is none.
        IEnumerable<DocumentReadResult> reports = ofText.Where(r => attached.Count == 0 || r.Reading is { Read: > 0 });
        ImmutableArray<DocumentReadResult> all = Numbered(reports.Concat(attached.SelectMany(f => Read(f, read, work))));
        return all.IsEmpty ? [Findings.NotReadable(new("邮件没有正文和附件", "the mail has neither a text nor a document attached to it"))] : all;
    }

    /// <summary>The one report of a file, with a finding for what could not be read beside it; null if there are several.</summary>
    public static DocumentReadResult? Only(ImmutableArray<DocumentReadResult> reports)
    {
        if (reports is [var single])
            return single;
        DocumentReadResult[] read = [.. reports.Where(r => r.Report is not null)];
        return read switch
        {
            [] => reports[0],
            [var only] => reports.Where(r => r.Report is null)
                .Aggregate(only, (reading, unread) => reading with { Findings = Findings.WithUnread(reading, unread) }),
            _ => null,
        };
    }

    private static ImmutableArray<DocumentReadResult> Read(ContainedFile file, ReadOne read, Work work)
    {
        try
        {
            return [.. work.Within(() => read(file.Read(), work)).Select(r => r with { Entry = r.Entry is null ? file.Name
                : $"{file.Name}/{r.Entry}" })];
        }
        catch (NotReadableException exception) when (!work.IsSpent)
        {
            return [Findings.NotReadable(exception.Reason) with { Entry = file.Name }];
        }
    }

    private static ImmutableArray<DocumentReadResult> Numbered(IEnumerable<DocumentReadResult> reports)
    {
        ImmutableArray<DocumentReadResult> all = [.. reports];
        return all.Length == 1 ? [all[0] with { Part = null }] : [.. all.Select((r, i) => r with { Part = i + 1 })];
    }
}
