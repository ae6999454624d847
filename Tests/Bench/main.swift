import Emulator

print("acta-bench")
