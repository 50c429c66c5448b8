using System.Text;
using LibraryService.Samples.Desk.Commands;
using LibraryService.Samples.Desk.Show;

Console.OutputEncoding = Encoding.UTF8;
var console = Consoles.For(Console.Out, Console.IsOutputRedirected);
return new DeskProgram(console, Console.Out, Console.Error).Run(args);
