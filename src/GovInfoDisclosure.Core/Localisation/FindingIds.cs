using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using GovInfoDisclosure.Diagnostics;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Localisation;

/// <summary>
/// Fingerprints of findings, by which people accept and suppress them: of the rule, the cells and their figures, and of what else the
/// finding states. They change when a figure does.
/// </summary>
internal static class FindingIds
{
    /// <summary>The fingerprint of the failure of a relation.</summary>
    public static string Of(LinearRelation relation, CellBlock cells)
    {
        var print = new Fingerprint();
        print.Add(relation.Id);
        foreach (RelationTerm term in relation.Terms)
            print.Add(cells.Value(term.Cell));
        return print.ToString();
    }

    /// <summary>The findings, each with its id. Equal ones differ by their place among each other.</summary>
    public static IEnumerable<Finding> Assign(IEnumerable<Finding> findings, DisclosureReport? report)
    {
        Dictionary<string, int> numbers = [];
        foreach (Finding finding in findings)
        {
            // What it was made of is gone, so the id that it had stays.
            if (FindingJson.IsReadBack(finding) && finding.Id.Length > 0)
            {
                yield return finding;
                continue;
            }

            LinearRelation? relation = report is null ? null : RelationOf(finding, report.Form);
            string id = relation is null ? Of(finding, report) : Of(relation, report!.Cells);
            int number = CollectionsMarshal.GetValueRefOrAddDefault(numbers, id, out _)++;
            yield return finding with { Id = number == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number + 1}") };
        }
    }

    /// <summary>The relation whose failure a finding reports; null if it reports something else.</summary>
    public static LinearRelation? RelationOf(Finding finding, DisclosureForm form)
    {
        ImmutableArray<LinearRelation> relations = form.FindCell(finding.Pointer)?.Relations ?? [];
        return relations.FirstOrDefault(r => r.Rule.Id == finding.Rule.Id && r.Subject.Pointer == finding.Pointer);
    }

    private static string Of(Finding finding, DisclosureReport? report)
    {
        var print = new Fingerprint();
        print.Add(finding.Rule.Id);
        foreach (string pointer in finding.Related.Prepend(finding.Pointer))
        {
            print.Add(pointer);
            if (report?.Form.FindCell(pointer) is { } cell)
                print.Add(report[cell]);
        }

        if (finding.Quote is { } quote)
            print.Add(quote.Text);
        print.Add(finding.MessageKey);
        print.Add(finding.Actual?.ToString());
        print.Add(finding.Expected?.ToString());
        foreach (FindingArgument argument in finding.Arguments)
            print.Add(argument.Value.Chinese);
        return print.ToString();
    }

    /// <summary>FNV-1a with 64 bits: no secret is kept by it, and it is the same on every machine.</summary>
    private struct Fingerprint
    {
        private const ulong Basis = 14_695_981_039_346_656_037, Prime = 1_099_511_628_211;
        private const byte End = 0xFF;

        private ulong _hash;

        public Fingerprint() => _hash = Basis;

        public void Add(decimal? figure) => Add(figure?.ToString(CultureInfo.InvariantCulture));

        public void Add(string? text)
        {
            Span<byte> unit = stackalloc byte[sizeof(char)];
            foreach (char c in text ?? "")
            {
                BinaryPrimitives.WriteUInt16LittleEndian(unit, c);
                Add(unit[0]);
                Add(unit[1]);
            }

            // An end, so that what follows is no part of this; nothing at all is another text than an empty one.
            Add(End);
            Add(text is null ? End : (byte)0);
        }

        private void Add(byte value) => _hash = unchecked((_hash ^ value) * Prime);

        public override readonly string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
