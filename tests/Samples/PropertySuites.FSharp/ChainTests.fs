module MyTests.ChainTests

open FsCheck.Xunit
open GovInfoDisclosure.Forms
open GovInfoDisclosure.FsCheck
open Xunit

[<assembly: Properties(Arbitrary = [| typeof<ReportArbitraries> |])>]
do ()

[<Property>]
let ``What a year leaves open comes over into the next`` (chain: ReportChain) =
    for last, next in Seq.pairwise chain.Reports do
        Assert.Equal(last.Requests.CarriedForward.Total, next.Requests.CarriedOver.Total)

[<Property>]
let ``Every figure fits its cell`` (consistent: ConsistentReport) =
    let report = consistent.Report
    DisclosureForm.For(report.Edition).Cells
    |> Seq.forall (fun cell -> cell.Accepts(report[cell].GetValueOrDefault()))
