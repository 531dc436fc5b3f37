module MyTests.Program

open Expecto
open GovInfoDisclosure
open GovInfoDisclosure.Forms
open GovInfoDisclosure.FsCheck

let config = { FsCheckConfig.defaultConfig with arbitrary = [ typeof<ReportArbitraries> ] }

let newRequests (report: DisclosureReport) = report.Requests.NewlyReceived.Total.GetValueOrDefault()

[<Tests>]
let tests =
    testList "my calculator" [
        testPropertyWithConfig config "sums up a family" (fun (family: ReportFamily) ->
            let sum = Seq.sumBy newRequests (Seq.append [ family.Own ] family.Units)
            Expect.equal sum (newRequests family.Parent) "new requests")

        testPropertyWithConfig config "counts blanks" (fun (report: DisclosureReport) ->
            let blanks = DisclosureForm.For(report.Edition).Cells |> Seq.filter (fun cell -> not report[cell].HasValue)
            Expect.equal (Seq.length blanks) report.BlankCells "blank cells")
    ]

[<EntryPoint>]
let main args = runTestsInAssemblyWithCLIArgs [] args
