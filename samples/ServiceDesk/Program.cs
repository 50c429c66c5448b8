Console.WriteLine("The service desk opens soon.");
